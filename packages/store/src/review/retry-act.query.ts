import { ActFailed, ActRetryRequested } from '@amont/domain/act/act.events';
import type { Actor } from '@amont/domain/event/recorded-event';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

/** Asks for the failed step of an act to be tried again. A second request while the first is under way changes nothing. */
export const retryAct = (store: Store, actId: string, actor: Actor): Promise<'asked' | 'unknown' | 'not-failed'> =>
  inTransaction(store.db, async (tx) => {
    const streamId = `act-${actId}`;
    const past = await readStream(tx, streamId);
    if (past.length === 0) return 'unknown';
    const last = past.at(-1);
    if (last?.type === ActRetryRequested.type) return 'asked';
    if (last?.type !== ActFailed.type) return 'not-failed';
    const { batchId, step } = last.data;
    const events = [ActRetryRequested.of({ actId, batchId, step })];
    await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: batchId });
    return 'asked';
  });
