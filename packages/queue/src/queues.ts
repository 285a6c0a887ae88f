import type { QueueDefinition } from '@amont/contracts/define-queue';
import type { z } from 'zod';
import {
  type Broker,
  type BrokerJob,
  type BrokerQueue,
  type BrokerWorker,
  DEFAULT_LEASE_MS,
  postgresBroker,
  redisBroker,
} from './broker.ts';
import { ATTEMPTS_EXHAUSTED, type Handling, runJob } from './run-job.ts';

/** What happens in a queue, for logs and measures. Ids and codes only. */
export type QueueSignal = {
  readonly queue: string;
  /** `retried`: a transient failure; `failed`: given up; `stalled`: its worker died or lost its lock; `error`: the broker itself. */
  readonly kind: 'retried' | 'failed' | 'stalled' | 'error';
  readonly jobId: string | null;
  readonly error: unknown;
};

export type QueueCounts = {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
};

export type Consumer = {
  /** Takes no more jobs and waits for those in hand. */
  readonly close: () => Promise<void>;
};

export type Queues = {
  /**
   * Adds jobs, each under its stable id: one that still waits or runs under that id is not added twice.
   * An error means that it is unknown which were added: add all again.
   */
  readonly add: <S extends z.ZodType>(definition: QueueDefinition<S>, payloads: readonly z.input<S>[]) => Promise<void>;
  /** Handles the jobs of a queue, at least once each. */
  readonly work: <S extends z.ZodType>(
    definition: QueueDefinition<S>,
    options: { readonly concurrency: number } & Handling<S>,
  ) => Promise<Consumer>;
  /** By name of queue, for those used through this object. */
  readonly counts: () => Promise<Readonly<Record<string, QueueCounts>>>;
  readonly close: () => Promise<void>;
};

type Options = {
  /** Redis or Valkey; PostgreSQL when left out. */
  readonly redisUrl?: string | null;
  readonly databaseUrl: string;
  /** Stands before every queue's name: keeps houses (and tests) on one broker apart. */
  readonly prefix?: string;
  readonly onSignal?: (signal: QueueSignal) => void;
  /** After so long without a sign of life of its worker a job goes to another; 15 s when left out. */
  readonly leaseMs?: number;
};

const BULK = 500;
/** On PostgreSQL adding in bulk makes two temporary tables, 12 ms whatever the number: up to this many go one by one. */
const FEW = 20;
/** Failed jobs stay to be counted and looked at; what became of their acts is in the log. */
const KEEP_FAILED = { age: 7 * 24 * 3_600, count: 10_000 };

const jobOf = <S extends z.ZodType>(definition: QueueDefinition<S>, given: z.input<S>) => {
  const payload = definition.payload.parse(given);
  return {
    name: definition.name,
    data: payload,
    opts: {
      jobId: definition.idOf(payload),
      attempts: definition.attempts,
      backoff: { type: 'exponential', delay: definition.backoffMs },
      removeOnComplete: true,
      removeOnFail: KEEP_FAILED,
    },
  };
};

const openQueue = (broker: Broker, name: string, signal: (s: QueueSignal) => void): BrokerQueue => {
  const queue = broker.queue(name);
  queue.on('error', (error) => signal({ queue: name, kind: 'error', jobId: null, error }));
  return queue;
};

/** A job whose workers died too often is failed by the broker itself, without passing by the handler. */
const STALLED_TOO_OFTEN = /stalled more than/;

const watch = <S extends z.ZodType>(
  worker: BrokerWorker,
  name: string,
  handling: Handling<S>,
  signal: (s: QueueSignal) => void,
): void => {
  worker.onError((error) => signal({ queue: name, kind: 'error', jobId: null, error }));
  worker.onStalled((jobId) => signal({ queue: name, kind: 'stalled', jobId, error: null }));
  worker.onFailed((job, error) => {
    const jobId = job?.id ?? null;
    signal({ queue: name, kind: job?.finishedOn === undefined ? 'retried' : 'failed', jobId, error });
    if (job === undefined || !STALLED_TOO_OFTEN.test(error.message)) return;
    handling
      .onPermanentFailure(job.data as z.output<S>, ATTEMPTS_EXHAUSTED)
      .catch((cause: unknown) => signal({ queue: name, kind: 'error', jobId, error: cause }));
  });
};

const startConsumer = async <S extends z.ZodType>(
  worker: BrokerWorker,
  name: string,
  handling: Handling<S>,
  signal: (s: QueueSignal) => void,
): Promise<Consumer> => {
  watch(worker, name, handling, signal);
  await worker.start();
  let closing: Promise<void> | null = null;
  return {
    close: () => {
      closing ??= worker.close();
      return closing;
    },
  };
};

/** Opens the queues. On PostgreSQL the tables must be there: see `migrateQueues`. */
export const createQueues = (options: Options): Queues => {
  const { redisUrl, databaseUrl, leaseMs = DEFAULT_LEASE_MS } = options;
  const broker = redisUrl ? redisBroker(redisUrl, leaseMs) : postgresBroker(databaseUrl, leaseMs);
  const signal = options.onSignal ?? (() => undefined);
  const opened = new Map<string, BrokerQueue>();
  const consumers: Consumer[] = [];
  const fullName = (name: string): string => (options.prefix ? `${options.prefix}-${name}` : name);
  const queueOf = (name: string): BrokerQueue => {
    const known = opened.get(name) ?? openQueue(broker, fullName(name), signal);
    opened.set(name, known);
    return known;
  };
  return {
    add: async (definition, payloads) => {
      const queue = queueOf(definition.name);
      const jobs = payloads.map((payload) => jobOf(definition, payload));
      // One after the other, so that what came first is done first.
      if (jobs.length <= FEW) for (const { name, data, opts } of jobs) await queue.add(name, data, opts);
      else for (let start = 0; start < jobs.length; start += BULK) await queue.addBulk(jobs.slice(start, start + BULK));
    },
    work: async (definition, { concurrency, ...handling }) => {
      queueOf(definition.name);
      const name = fullName(definition.name);
      const worker = broker.worker(name, (job: BrokerJob) => runJob(definition, handling, job), concurrency);
      const consumer = await startConsumer(worker, name, handling, signal);
      consumers.push(consumer);
      return consumer;
    },
    counts: async () => {
      const counted = [...opened].map(async ([name, queue]) => {
        const found = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = found;
        return [name, { waiting: waiting + prioritized, active, delayed, failed }] as const;
      });
      return Object.fromEntries(await Promise.all(counted));
    },
    close: async () => {
      await Promise.all(consumers.map((consumer) => consumer.close()));
      await Promise.all([...opened.values()].map((queue) => queue.close()));
      opened.clear();
      await broker.close();
    },
  };
};
