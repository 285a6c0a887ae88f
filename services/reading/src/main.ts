import { readActQueue } from '@amont/contracts/act.queues';
import { failAct } from '@amont/store/review/fail-act.query';
import { handleReadAct, type ReadingDeps } from './read-act.handler.ts';

/** What this service consumes. More jobs than readers keep the readers busy while others write their results. */
export const consumers = (deps: ReadingDeps & { readonly readers: number }) => [
  {
    queue: readActQueue,
    concurrency: deps.readers + 2,
    handle: handleReadAct(deps),
    onPermanentFailure: failAct(deps.store, 'reading'),
  },
];
