import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { readCheckpoint } from '../log/checkpoint.query.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import { isAfter } from '../log/checkpoint-order.ts';
import { checkpointName } from './projection/view-tables.ts';

const EVERY_MS = 25;

const lastOf = async (db: Db, streamId: string): Promise<Checkpoint | null> => {
  const { rows } = await sql<Checkpoint>`
    select tx, position from event where stream_id = ${streamId} order by stream_version desc limit 1`.execute(db);
  return rows[0] ?? null;
};

/**
 * Waits until the read models show all that a stream holds now, so that a page opened on an answer finds what the answer says.
 *
 * @param mostMs waits no longer than this: where no projector runs, what was recorded stays recorded
 */
export const untilShown = async (db: Db, streamId: string, mostMs = 2_000): Promise<void> => {
  const wanted = await lastOf(db, streamId);
  for (const end = Date.now() + mostMs; wanted !== null && Date.now() < end; await wait(EVERY_MS))
    if (!isAfter(wanted, await readCheckpoint(db, checkpointName('view')))) return;
};
