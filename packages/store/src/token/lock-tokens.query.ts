import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/**
 * Keeps everybody else who wants one of these tokens waiting until the transaction ends: two acts of one household that
 * arrive together are looked at one after the other, and do not open two procedures. Always taken in one order, so that
 * two waiters never wait for each other.
 */
export const lockTokens = async (tx: Tx, tokens: readonly string[]): Promise<void> => {
  await sql`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(token, 0) as key from unnest(${[...tokens]}::text[]) as wanted (token) order by key
    ) as ordered`.execute(tx);
};
