import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { ACCOUNT_COLUMNS, type Account, accountOf } from './account.ts';

/** @returns null when there is none; disabled accounts are found too */
export const findUserByEmail = async (db: Db, email: string): Promise<Account | null> => {
  const row = await db
    .selectFrom('account')
    .select(ACCOUNT_COLUMNS)
    .where(sql<boolean>`lower(email) = lower(${email.trim()})`)
    .executeTakeFirst();
  return row === undefined ? null : accountOf(row);
};
