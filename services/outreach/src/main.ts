import { decideOutreachQueue } from '@amont/contracts/act.queues';
import { failAct } from '@amont/store/review/fail-act.query';
import { handleDecideOutreach, type OutreachDeps } from './decide-outreach.handler.ts';

/** What this service consumes. */
export const consumers = (deps: OutreachDeps) => [
  {
    queue: decideOutreachQueue,
    concurrency: 12,
    handle: handleDecideOutreach(deps),
    onPermanentFailure: failAct(deps.store, 'outreach'),
  },
];
