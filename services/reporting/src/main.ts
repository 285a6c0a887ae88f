import type { Logger } from '@amont/runtime/logger';
import { followLog } from '@amont/store/log/follow-log';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';

type Deps = { readonly store: Store; readonly log: Logger };

/** Facts a run while acts trickle in, and while an import or a restart has to be caught up with. */
const RUN = 500;
const LONG_RUN = 4_000;
/** People see an act move within a fifth of a second, and a stream of facts costs ten runs a second at most. */
const PAUSE_MS = 100;

/**
 * Starts to keep the read models, from where they stand. Several may run: they wait for each other and no fact is taken
 * twice.
 *
 * @returns a function that stops, after the run under way
 */
export const startProjector = ({ store, log }: Deps): Promise<() => Promise<void>> => {
  let limit = RUN;
  return followLog(store, {
    pauseMs: PAUSE_MS,
    pass: async () => {
      const { pass, facts, odd } = await projectNext(store.db, limit);
      limit = pass === 'more' ? LONG_RUN : RUN;
      if (facts > 0) log.debug({ facts }, 'facts projected');
      for (const { position, type, why } of odd)
        log.warn({ position, type, why }, 'odd fact left out of the read models');
      return pass;
    },
    onError: (error) => log.error({ err: error }, 'projection failed; trying again'),
  });
};
