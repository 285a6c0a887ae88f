import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Ends a key at once. @returns false when there is no such key */
export const revokeKey = async (db: Db, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('program_key')
    .set({ revoked_at: sql`coalesce(revoked_at, now())` })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
