import { ActFailed } from '@amont/domain/act/act.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

type Step = 'reading' | 'examination' | 'casework' | 'outreach';

/**
 * Records that a step failed for good, for a person to see and try again: what a queue alone knows is lost with the queue.
 *
 * @returns a handler of permanent failures; failing the same act twice in a row records it once
 */
export const failAct =
  (store: Store, step: Step) =>
  (job: { readonly actId: string }, code: string): Promise<void> =>
    inTransaction(store.db, async (tx) => {
      const streamId = `act-${job.actId}`;
      const past = await readStream(tx, streamId);
      const last = past.at(-1);
      const batchId = past[0]?.correlationId;
      if (!last || !batchId || last.type === ActFailed.type) return;
      const events = [ActFailed.of({ actId: job.actId, batchId, step, code })];
      const actor = { kind: 'system', id: step } as const;
      await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: batchId });
    });
