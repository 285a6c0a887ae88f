import { examineActQueue } from '@amont/contracts/act.queues';
import { failAct } from '@amont/store/review/fail-act.query';
import { type ExaminationDeps, handleExamineAct } from './examine-act.handler.ts';

/** What this service consumes. */
export const consumers = (deps: ExaminationDeps) => [
  {
    queue: examineActQueue,
    concurrency: 12,
    handle: handleExamineAct(deps),
    onPermanentFailure: failAct(deps.store, 'examination'),
  },
];
