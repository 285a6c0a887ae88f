import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { findKey } from './find-key.query.ts';
import { KEY_COLUMNS, type ProgramKey, programKeyOf } from './program-key.ts';
import { hashSecret, newSecret } from './secret-token.ts';

/**
 * Opens a session for the office that shows its key; sessions that are over are swept out by the way.
 *
 * @returns the token, which is not kept; null when the secret is no office's key
 */
export const openOfficeSession = async (
  db: Db,
  { secret, hours }: { secret: string; hours: number },
): Promise<{ token: string; key: ProgramKey } | null> => {
  const key = await findKey(db, secret);
  if (key?.scope !== 'office') return null;
  await db.deleteFrom('office_session').where(sql<boolean>`expires_at <= now()`).execute();
  const token = newSecret();
  await db
    .insertInto('office_session')
    .values({
      token_hash: hashSecret(token),
      key_id: key.id,
      expires_at: sql`now() + make_interval(hours => ${hours}::integer)`,
    })
    .execute();
  return { token, key };
};

/** The key an office's session was opened with; null when it is over, closed, or the key revoked. */
export const findOfficeSession = async (db: Db, token: string): Promise<ProgramKey | null> => {
  const row = await db
    .selectFrom('office_session')
    .innerJoin('program_key', 'program_key.id', 'office_session.key_id')
    .select(KEY_COLUMNS)
    .where('office_session.token_hash', '=', hashSecret(token))
    .where(sql<boolean>`office_session.expires_at > now()`)
    .where('program_key.revoked_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : programKeyOf(row);
};

/** Ends an office's session. Ending it again changes nothing. */
export const closeOfficeSession = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('office_session').where('token_hash', '=', hashSecret(token)).execute();
};
