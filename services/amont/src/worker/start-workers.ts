import { consumers as casework } from '@amont/casework/main';
import type { ActJob } from '@amont/contracts/act.queues';
import type { QueueDefinition } from '@amont/contracts/define-queue';
import { startDispatcher } from '@amont/dispatcher/main';
import { consumers as examination } from '@amont/examination/main';
import { consumers as outreach } from '@amont/outreach/main';
import { createQueues, type QueueSignal, type Queues } from '@amont/queue/queues';
import { consumers as reading } from '@amont/reading/main';
import { startProjector } from '@amont/reporting/main';
import type { Config } from '@amont/runtime/config';
import { createLogger, type Logger } from '@amont/runtime/logger';
import { createShutdown, type Shutdown } from '@amont/runtime/shutdown';
import { openReaders } from '../checker.ts';
import { openParts, type Parts } from '../instance/open-parts.ts';
import { openNotices } from '../open-notices.ts';
import type { WorkerName } from './worker-names.ts';

/** What a service says it consumes: one row a queue. */
type ConsumerOf = {
  readonly queue: QueueDefinition<typeof import('@amont/contracts/act.queues')['actJob']>;
  readonly concurrency: number;
  readonly handle: (job: ActJob) => Promise<void>;
  readonly onPermanentFailure: (job: ActJob, code: string) => Promise<void>;
};

type House = Parts & {
  readonly config: Config;
  readonly queues: Queues;
  readonly log: Logger;
  readonly shutdown: Shutdown;
};

const consume = async (house: House, rows: readonly ConsumerOf[]): Promise<void> => {
  for (const { queue, ...handling } of rows) {
    const consumer = await house.queues.work(queue, handling);
    house.shutdown.add(queue.name, consumer.close);
  }
};

const readAndConsume = async (house: House): Promise<void> => {
  const pool = openReaders(house.config);
  house.shutdown.add('readers', pool.close);
  await consume(house, reading({ ...house, pool, readers: house.config.readers }));
};

const START: Readonly<Record<WorkerName, (house: House) => Promise<void>>> = {
  dispatcher: async (house) => house.shutdown.add('dispatcher', await startDispatcher(house)),
  reading: readAndConsume,
  examination: async (house) => {
    const registry = await openNotices(house.store, house.config);
    house.shutdown.add('registry', registry.close);
    await consume(house, examination({ ...house, registry }));
  },
  casework: (house) => consume(house, casework(house)),
  outreach: (house) => consume(house, outreach(house)),
  reporting: async (house) => house.shutdown.add('reporting', await startProjector(house)),
};

/** A queue with two consumers in one process, or a service that none knows, stops the start. */
const demandOnce = (names: readonly string[]): void => {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`service nommé deux fois : ${twice}`);
};

const logSignal =
  (log: Logger) =>
  ({ kind, queue, jobId, error }: QueueSignal): void => {
    const fields = { queue, jobId, ...(error ? { err: error } : {}) };
    if (kind === 'retried') log.info(fields, 'job will be tried again');
    else log.warn(fields, `job ${kind}`);
  };

/** Starts the named services in this process. @returns a function that stops them, the last started first */
export const startWorkers = async (
  config: Config,
  databaseUrl: string,
  names: readonly string[],
): Promise<{ readonly stop: () => Promise<void> }> => {
  demandOnce(names);
  const log = createLogger({ service: 'worker', level: config.logLevel });
  const shutdown = createShutdown({ log, limitMs: 7_000 });
  const parts = await openParts(config, databaseUrl, 'amont-worker');
  shutdown.add('store', parts.store.close);
  const queues = createQueues({ redisUrl: config.redisUrl, databaseUrl, onSignal: logSignal(log) });
  shutdown.add('queues', queues.close);
  const house: House = { ...parts, config, queues, log, shutdown };
  for (const name of names) await START[name as WorkerName](house);
  return { stop: shutdown.run };
};
