import type { Queues } from '@amont/queue/queues';
import type { Logger } from '@amont/runtime/logger';
import { followLog } from '@amont/store/log/follow-log';
import type { Store } from '@amont/store/open-store';
import { dispatchPass } from './dispatch-pass.ts';
import { ROUTES } from './routes.ts';

/** Each look costs a few statements: under load each finds the facts of many acts, and nobody waits for a tenth of a second. */
const PAUSE_MS = 100;

type Deps = { readonly store: Store; readonly queues: Queues; readonly log: Logger };

/** Starts to turn events into jobs, from where the last dispatcher stopped. @returns a function that stops */
export const startDispatcher = ({ store, queues, log }: Deps): Promise<() => Promise<void>> =>
  followLog(store, {
    pauseMs: PAUSE_MS,
    pass: async () => {
      const { pass, jobs } = await dispatchPass(store, queues, ROUTES);
      if (jobs > 0) log.debug({ jobs }, 'jobs dispatched');
      return pass;
    },
    onError: (error) => log.error({ err: error }, 'dispatch failed; trying again'),
  });
