import type { Role } from '@amont/contracts/http/session';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { hashSecret } from './secret-token.ts';

export type OpenSession = {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

/** Whose session it is; null when it is over, closed, or the account disabled. */
export const findSession = async (db: Db, token: string): Promise<OpenSession | null> => {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['account.id as userId', 'account.email', 'account.name', 'account.role'])
    .where('session.token_hash', '=', hashSecret(token))
    .where(sql<boolean>`session.expires_at > now()`)
    .where('account.disabled_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
};
