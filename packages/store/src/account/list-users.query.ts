import type { Db } from '../db.ts';
import { ACCOUNT_COLUMNS, type Account, accountOf } from './account.ts';

/** All accounts, disabled ones too, by address. */
export const listUsers = async (db: Db): Promise<readonly Account[]> =>
  (await db.selectFrom('account').select(ACCOUNT_COLUMNS).orderBy('email').execute()).map(accountOf);
