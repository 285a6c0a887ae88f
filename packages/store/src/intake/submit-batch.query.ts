import { BatchClosed, BatchRemoved, BatchSubmitted } from '@amont/domain/batch/batch.events';
import type { Actor } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

/** `split`: the second act of a file that an operator took apart. */
export type Channel = 'console' | 'command_line' | 'api' | 'start' | 'split';

const streamOf = (batchId: string): string => `batch-${batchId}`;

/** Opens a batch that files are then sent to. */
export const submitBatch = (
  store: Store,
  batch: { batchId: string; channel: Channel; demonstration: boolean; actor: Actor },
): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    const { batchId, channel, demonstration, actor } = batch;
    const events = [BatchSubmitted.of({ batchId, channel, demonstration })];
    await appendEvents(tx, { streamId: streamOf(batchId), expectedVersion: 0, events, actor, correlationId: batchId });
  });

export type BatchState = {
  readonly known: boolean;
  readonly closed: boolean;
  readonly removed: boolean;
  readonly demonstration: boolean;
  readonly version: number;
};

/** What the log says of a batch, to the moment: read models may lag. */
export const batchState = async (store: Store, batchId: string): Promise<BatchState> => {
  const events = await readStream(store.db, streamOf(batchId));
  return {
    known: events.length > 0,
    closed: events.some((event) => event.type === BatchClosed.type),
    removed: events.some((event) => event.type === BatchRemoved.type),
    demonstration: events.some((event) => event.type === BatchSubmitted.type && event.data.demonstration),
    version: events.length,
  };
};

/** Says that all files have arrived. Closing again changes nothing. */
export const closeBatch = (store: Store, batchId: string, actor: Actor): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${streamOf(batchId)}, 0))`.execute(tx);
    const past = await readStream(tx, streamOf(batchId));
    if (past.some((event) => event.type === BatchClosed.type)) return;
    const { rows } = await sql<{ submitted: number }>`
      select count(*)::integer as submitted from arrival where batch_id = ${batchId}::uuid`.execute(tx);
    const events = [BatchClosed.of({ batchId, submitted: rows[0]?.submitted ?? 0 })];
    await appendEvents(tx, {
      streamId: streamOf(batchId),
      expectedVersion: past.length,
      events,
      actor,
      correlationId: batchId,
    });
  });
