import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { ACCOUNT_COLUMNS, type Account, accountOf } from './account.ts';
import { checkPassword } from './password.ts';

export type SignInOutcome =
  | { readonly kind: 'ok'; readonly account: Account }
  /** Unknown address, wrong password or disabled account: which one is not said. */
  | { readonly kind: 'wrong' }
  /** Too many failures; not even the right password is looked at before `until` (ISO 8601). */
  | { readonly kind: 'locked'; readonly until: string };

/** From the fifth failure in a row: 30 s, then twice as long each time, a quarter of an hour at most. */
const LOCK = sql<Date | null>`
  case when failed_sign_ins + 1 >= 5
    then now() + least(interval '15 minutes', interval '30 seconds' * power(2, least(failed_sign_ins - 4, 10))) end`;

/** Checks who signs in, counting failures. */
export const verifyPassword = async (
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<SignInOutcome> => {
  const row = await db
    .selectFrom('account')
    .select([...ACCOUNT_COLUMNS, 'password_hash', 'failed_sign_ins'])
    .select(sql<Date | null>`case when locked_until > now() then locked_until end`.as('locked'))
    .where(sql<boolean>`lower(email) = lower(${email.trim()})`)
    .executeTakeFirst();
  if (row?.locked) return { kind: 'locked', until: row.locked.toISOString() };
  const matches = await checkPassword(row?.password_hash ?? null, password);
  if (row === undefined) return { kind: 'wrong' };
  if (!matches || row.disabled_at !== null) {
    await db
      .updateTable('account')
      .set({ failed_sign_ins: sql`failed_sign_ins + 1`, locked_until: LOCK })
      .where('id', '=', row.id)
      .execute();
    return { kind: 'wrong' };
  }
  if (row.failed_sign_ins > 0) {
    await db.updateTable('account').set({ failed_sign_ins: 0, locked_until: null }).where('id', '=', row.id).execute();
  }
  const { id, name, role, disabled_at } = row;
  return { kind: 'ok', account: accountOf({ id, email: row.email, name, role, disabled_at }) };
};
