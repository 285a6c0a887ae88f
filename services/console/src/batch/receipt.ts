import type { BatchSummary } from '@amont/contracts/http/batch';

/** Refused files of a batch, all reasons together. */
export const refusedIn = (summary: Pick<BatchSummary, 'refused'>): number =>
  Object.values(summary.refused).reduce((sum, count) => sum + count, 0);
