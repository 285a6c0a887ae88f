import { readActQueue } from '@amont/contracts/act.queues';
import { failAct } from '@amont/store/review/fail-act.query';
import { handleReadAct, type ReadingDeps } from './read-act.handler.ts';

/** More jobs than readers keep the readers busy while the results of others are written together. */
const BESIDE_READING = 6;

/** What this service consumes. */
export const consumers = (deps: ReadingDeps & { readonly readers: number }) => [
  {
    queue: readActQueue,
    concurrency: deps.readers + BESIDE_READING,
    handle: handleReadAct(deps),
    onPermanentFailure: failAct(deps.store, 'reading'),
  },
];
