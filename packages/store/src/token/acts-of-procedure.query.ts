import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** The acts whose personal data stand under the procedure's key: those filed there that were not destroyed since. */
export const actsOfProcedure = async (db: Db, procedureId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select owner_id as id from vault_owner
    where key_id = ${procedureId} and owner_id <> key_id order by owner_id`.execute(db);
  return rows.map(({ id }) => id);
};
