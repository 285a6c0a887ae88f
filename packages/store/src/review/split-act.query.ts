import { ActRead, ActReceived, ActSplit } from '@amont/domain/act/act.events';
import { pageRangeOf } from '@amont/domain/act/page-range';
import { BatchClosed, BatchSubmitted } from '@amont/domain/batch/batch.events';
import type { Actor } from '@amont/domain/event/recorded-event';
import { inTransaction } from '../db.ts';
import { batchState } from '../intake/submit-batch.query.ts';
import { appendEvents, appendToStreams } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { vaultDetails } from './review-act.query.ts';

export type Split = {
  readonly actId: string;
  /** First page of the second act, 1-based in the file. */
  readonly fromPage: number;
  /** Chosen by the caller from act and page, so that asking twice splits once. */
  readonly newActId: string;
  readonly newBatchId: string;
  readonly actor: Actor;
};
export type SplitOutcome = 'done' | 'unknown' | 'not-read' | 'no-such-page';

/**
 * Takes the second act out of a file: it is received on its own, in a batch of its own, as the end of the same bytes, and goes the
 * way of every act. The first keeps the pages before.
 *
 * @returns `done` also when it was done before
 */
export const splitAct = async (store: Store, split: Split): Promise<SplitOutcome> => {
  const { actId, fromPage, newActId, newBatchId, actor } = split;
  return inTransaction(store.db, async (tx) => {
    const past = await readStream(tx, `act-${actId}`);
    const received = past.find((event) => event.type === ActReceived.type);
    const read = past.find((event) => event.type === ActRead.type);
    if (received?.type !== ActReceived.type) return 'unknown';
    if (past.some((event) => event.type === ActSplit.type && event.data.newActId === newActId)) return 'done';
    if (read?.type !== ActRead.type) return 'not-read';
    const { from, to } = pageRangeOf(past);
    if (fromPage <= from || fromPage > (to ?? read.data.pages)) return 'no-such-page';
    const { batchId, sha256, sizeBytes } = received.data;
    const { demonstration } = await batchState(store, batchId);
    const part = { fromPage, ofActId: actId };
    const second = ActReceived.of({ actId: newActId, batchId: newBatchId, ordinal: 1, sha256, sizeBytes, part });
    const told = { actor, correlationId: newBatchId, expectedVersion: 0 };
    await appendEvents(tx, {
      streamId: `act-${actId}`,
      expectedVersion: past.length,
      events: [ActSplit.of({ actId, batchId, fromPage, newActId })],
      actor,
      correlationId: batchId,
    });
    await appendToStreams(tx, [
      {
        ...told,
        streamId: `batch-${newBatchId}`,
        events: [
          BatchSubmitted.of({ batchId: newBatchId, channel: 'split', demonstration }),
          BatchClosed.of({ batchId: newBatchId, submitted: 1 }),
        ],
      },
      { ...told, streamId: `act-${newActId}`, events: [second] },
    ]);
    const arrival = (await store.vault.open(tx, actId, 'arrival')) as { fileName?: string } | null;
    const fileName = `${arrival?.fileName ?? 'acte.pdf'} (à partir de la page ${fromPage})`;
    await store.vault.seal(tx, newActId, 'arrival', { fileName });
    const stored = await store.vault.open(tx, actId, 'details');
    if (stored !== null) {
      const details = vaultDetails.parse(stored);
      const reasons = details.reasons.filter(({ code }) => code !== 'second_act');
      await store.vault.seal(tx, actId, 'details', { ...details, reasons });
    }
    return 'done';
  });
};
