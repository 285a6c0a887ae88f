import { sql } from 'kysely';
import { type Db, inTransaction } from '../db.ts';

/** Ends an account and its sessions at once. @returns false when there is no such account */
export const disableUser = (db: Db, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    await tx.deleteFrom('session').where('account_id', '=', id).execute();
    const { numUpdatedRows } = await tx
      .updateTable('account')
      .set({ disabled_at: sql`coalesce(disabled_at, now())` })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
