import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { KEY_COLUMNS, type ProgramKey, programKeyOf } from './program-key.ts';
import { hashSecret } from './secret-token.ts';

/** The key that has this secret; null when there is none or it was revoked. Its last use is noted, once a minute at most. */
export const findKey = async (db: Db, secret: string): Promise<ProgramKey | null> => {
  const row = await db
    .selectFrom('program_key')
    .select(KEY_COLUMNS)
    .select(sql<boolean>`coalesce(last_used_at < now() - interval '1 minute', true)`.as('stale'))
    .where('secret_hash', '=', hashSecret(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { stale, ...key } = row;
  if (stale) await db.updateTable('program_key').set({ last_used_at: sql`now()` }).where('id', '=', key.id).execute();
  return programKeyOf(key);
};
