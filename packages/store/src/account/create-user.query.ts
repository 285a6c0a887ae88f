import { randomUUID } from 'node:crypto';
import type { Role } from '@amont/contracts/http/session';
import type { Db } from '../db.ts';
import { storeError } from '../errors.ts';
import { ACCOUNT_COLUMNS, type Account, accountOf } from './account.ts';
import { hashPassword } from './password.ts';

/**
 * Makes an account. The address is kept as given and compared without regard to case.
 *
 * @throws store.email-taken
 */
export const createUser = async (
  db: Db,
  user: { email: string; name: string; role: Role; password: string },
): Promise<Account> => {
  const { email, name, role, password } = user;
  const row = await db
    .insertInto('account')
    .values({ id: randomUUID(), email: email.trim(), name, role, password_hash: await hashPassword(password) })
    .onConflict((conflict) => conflict.doNothing())
    .returning(ACCOUNT_COLUMNS)
    .executeTakeFirst();
  if (row === undefined) throw storeError('store.email-taken', 'an account with this e-mail address exists');
  return accountOf(row);
};
