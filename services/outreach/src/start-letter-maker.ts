import { followLog } from '@amont/store/log/follow-log';
import type { Store } from '@amont/store/open-store';
import { makeWaitingRuns } from './make-letters.ts';

type Deps = { readonly store: Store; readonly log: { readonly error: (fields: object, message: string) => void } };

/** Letters may wait for a second: looking more often would ask the database for nothing at every fact of every act. */
const PAUSE_MS = 1_000;
/** Half of what a small machine has: reading acts goes on meanwhile. */
const THREADS = 2;

/** Starts to make the letters of the runs that wait, whenever facts arrive. @returns a function that stops */
export const startLetterMaker = ({ store, log }: Deps): Promise<() => Promise<void>> =>
  followLog(store, {
    pauseMs: PAUSE_MS,
    pass: async () => {
      await makeWaitingRuns({ store, threads: THREADS });
      return 'idle';
    },
    onError: (error) => log.error({ err: error }, 'letters could not be made; trying again'),
  });
