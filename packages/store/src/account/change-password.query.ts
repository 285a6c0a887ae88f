import { type Db, inTransaction } from '../db.ts';
import { hashPassword } from './password.ts';

/** Sets another password, ends the account's sessions and opens a locked account. @returns false when there is none */
export const changePassword = async (db: Db, id: string, password: string): Promise<boolean> => {
  const password_hash = await hashPassword(password);
  return inTransaction(db, async (tx) => {
    await tx.deleteFrom('session').where('account_id', '=', id).execute();
    const { numUpdatedRows } = await tx
      .updateTable('account')
      .set({ password_hash, failed_sign_ins: 0, locked_until: null })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });
};
