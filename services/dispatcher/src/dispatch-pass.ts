import type { Queues } from '@amont/queue/queues';
import { inTransaction } from '@amont/store/db';
import { lockCheckpoint, saveCheckpoint } from '@amont/store/log/checkpoint.query';
import { isAfter } from '@amont/store/log/checkpoint-order';
import type { Pass } from '@amont/store/log/follow-log';
import { type Cause, readCauses } from '@amont/store/log/read-causes.query';
import type { Store } from '@amont/store/open-store';
import { jobOf, type Route } from './routes.ts';

/** Under this name the dispatcher keeps its place in the log. */
export const DISPATCHER = 'dispatcher';
/** At most so many events a look: an import does not keep the first acts waiting. */
const BATCH = 2_000;

const addJobs = async (queues: Queues, routes: readonly Route[], causes: readonly Cause[]): Promise<number> => {
  const wanted = causes.flatMap((cause) =>
    routes
      .filter(({ type, when }) => type === cause.type && when?.(cause) !== false)
      .map(({ queue }) => ({ queue, job: jobOf(cause) })),
  );
  const byQueue = Map.groupBy(wanted, ({ queue }) => queue);
  await Promise.all(
    [...byQueue].map(([queue, jobs]) =>
      queues.add(
        queue,
        jobs.map(({ job }) => job),
      ),
    ),
  );
  return wanted.length;
};

export type Dispatched = { readonly pass: Pass; readonly jobs: number };

/**
 * One look: the jobs of the events after the checkpoint, then the checkpoint. Jobs first, so that a crash between the two
 * adds them again instead of losing them. The lock makes a second dispatcher wait; it holds no other reader of the log back,
 * since the transaction writes nothing before its end.
 */
export const dispatchPass = (store: Store, queues: Queues, routes: readonly Route[]): Promise<Dispatched> =>
  inTransaction(store.db, async (tx) => {
    const at = await lockCheckpoint(tx, DISPATCHER);
    const types = [...new Set(routes.map((route) => route.type))];
    const { causes, upTo, more, unsettled } = await readCauses(tx, at, BATCH, types);
    const jobs = await addJobs(queues, routes, causes);
    if (isAfter(upTo, at)) await saveCheckpoint(tx, DISPATCHER, upTo);
    return { pass: more ? 'more' : unsettled ? 'unsettled' : 'idle', jobs };
  });
