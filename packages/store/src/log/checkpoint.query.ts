import { sql } from 'kysely';
import type { Db, Tx } from '../db.ts';
import { type Checkpoint, LOG_START } from './checkpoint.ts';

/** How far a reader of the log has come; the start of the log when it never read. */
export const readCheckpoint = async (db: Db, name: string): Promise<Checkpoint> => {
  const row = await db.selectFrom('checkpoint').select(['tx', 'position']).where('name', '=', name).executeTakeFirst();
  return row ?? LOG_START;
};

/**
 * The same, and nobody else can advance this reader until the transaction ends: two processes that project the same view
 * wait for each other instead of doing the work twice.
 */
export const lockCheckpoint = async (tx: Tx, name: string): Promise<Checkpoint> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`checkpoint:${name}`}, 0))`.execute(tx);
  return readCheckpoint(tx, name);
};

/** Notes how far a reader has come; also back, to read again. In the transaction of what was written from it. */
export const saveCheckpoint = async (db: Db, name: string, at: Checkpoint): Promise<void> => {
  await db
    .insertInto('checkpoint')
    .values({ name, tx: at.tx, position: at.position })
    .onConflict((row) => row.column('name').doUpdateSet({ tx: at.tx, position: at.position, updated_at: sql`now()` }))
    .execute();
};
