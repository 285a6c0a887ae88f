import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { hashSecret, newSecret } from './secret-token.ts';

/**
 * Opens a session; sessions that are over are swept out by the way.
 *
 * @returns the token, which is not kept, and when it ends (ISO 8601)
 */
export const openSession = async (
  db: Db,
  { accountId, hours }: { accountId: string; hours: number },
): Promise<{ token: string; expiresAt: string }> => {
  await db.deleteFrom('session').where(sql<boolean>`expires_at <= now()`).execute();
  const token = newSecret();
  const { expires_at } = await db
    .insertInto('session')
    .values({
      token_hash: hashSecret(token),
      account_id: accountId,
      expires_at: sql`now() + make_interval(hours => ${hours}::integer)`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow();
  return { token, expiresAt: expires_at.toISOString() };
};
