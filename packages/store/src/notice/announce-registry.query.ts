import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import { REGISTRY_CHANNEL } from './registry-channel.ts';

/** Tells every process, once the transaction is done, that the registry of notices has changed. */
export const announceRegistry = async (tx: Tx): Promise<void> => {
  await sql`select pg_notify(${REGISTRY_CHANNEL}, '')`.execute(tx);
};
