import { LetterRunRendered } from '@amont/domain/outreach/outreach.events';
import type { z } from 'zod';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';

/**
 * Records that all letters of a run were made. Two that made the same run record it once: the second's word is dropped.
 *
 * @returns whether this was the first
 */
export const recordRenderedRun = async (
  store: Store,
  rendered: z.input<typeof LetterRunRendered.schema>,
): Promise<boolean> => {
  const append = {
    streamId: `letter-run-${rendered.runId}`,
    expectedVersion: 1,
    events: [LetterRunRendered.of(rendered)],
    actor: { kind: 'system', id: 'outreach' } as const,
    correlationId: rendered.runId,
  };
  try {
    await inTransaction(store.db, (tx) => appendEvents(tx, append));
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'store.version-conflict') return false;
    throw error;
  }
};
