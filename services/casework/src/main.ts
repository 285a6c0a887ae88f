import { fileActQueue } from '@amont/contracts/act.queues';
import { failAct } from '@amont/store/review/fail-act.query';
import { type CaseworkDeps, handleFileAct } from './file-act.handler.ts';

/** What this service consumes. */
export const consumers = (deps: CaseworkDeps) => [
  {
    queue: fileActQueue,
    concurrency: 6,
    handle: handleFileAct(deps),
    onPermanentFailure: failAct(deps.store, 'casework'),
  },
];
