import {
  createPostgresBackend,
  type JobState,
  type JobsOptions,
  type PgPool,
  Queue,
  UnrecoverableError,
  Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

/** What a job of ours looks like to the broker. */
export type BrokerJob = {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsMade: number;
  readonly finishedOn?: number | undefined;
  readonly opts: { readonly attempts?: number | undefined };
};

type NewJob = { readonly name: string; readonly data: unknown; readonly opts: JobsOptions };

export type BrokerQueue = {
  readonly add: (name: string, data: unknown, opts: JobsOptions) => Promise<unknown>;
  readonly addBulk: (jobs: NewJob[]) => Promise<unknown>;
  readonly getJobCounts: (...states: JobState[]) => Promise<Record<string, number>>;
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
  readonly close: () => Promise<void>;
};

export type BrokerWorker = {
  readonly onError: (listener: (error: Error) => void) => unknown;
  readonly onStalled: (listener: (jobId: string) => void) => unknown;
  /** After every failed attempt; `finishedOn` is set once it was the last. */
  readonly onFailed: (listener: (job: BrokerJob | undefined, error: Error) => void) => unknown;
  readonly start: () => Promise<void>;
  /** Waits for the jobs in hand, then gives the connections back. */
  readonly close: () => Promise<void>;
};

type Processor = (job: BrokerJob) => Promise<void>;

/** BullMQ on one of its two backends: everything else of this package is the same for both. */
export type Broker = {
  readonly queue: (name: string) => BrokerQueue;
  readonly worker: (name: string, process: Processor, concurrency: number) => BrokerWorker;
  readonly close: () => Promise<void>;
};

/** Schema of the broker's tables in PostgreSQL; its migrations are BullMQ's own. */
export const BROKER_SCHEMA = 'bullmq';

/**
 * With BullMQ's defaults a killed worker's job waits a minute, and a second kill fails it for good whatever its attempts.
 * A lease is renewed at half its length: a handler that does not block its event loop for 7 s never loses it.
 */
export const DEFAULT_LEASE_MS = 15_000;

const workerSettings = (concurrency: number, leaseMs: number) => ({
  concurrency,
  autorun: false,
  lockDuration: leaseMs,
  stalledInterval: Math.ceil(leaseMs / 3),
  maxStalledCount: 10,
  runRetryDelay: 2_000,
});

/**
 * Commits of the broker do not wait for the disk. What a crash of the server can take back is the end of a job, which is then done
 * again; not its beginning: the dispatcher's checkpoint, committed later and waited for, takes everything before it to the disk.
 */
const brokerPool = (databaseUrl: string, applicationName: string, max: number): Pool => {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: applicationName,
    max,
    keepAlive: true,
    idle_in_transaction_session_timeout: 60_000,
    onConnect: async (client) => {
      await client.query(`set search_path to ${BROKER_SCHEMA}; set synchronous_commit to off`);
    },
  });
  pool.on('error', () => undefined);
  return pool;
};

type AnyWorker = {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'stalled', listener: (jobId: string) => void): unknown;
  on(event: 'failed', listener: (job: BrokerJob | undefined, error: Error) => void): unknown;
  run(): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
};

const wrapWorker = (worker: AnyWorker, release: () => Promise<void>): BrokerWorker => ({
  onError: (listener) => worker.on('error', listener),
  onStalled: (listener) => worker.on('stalled', listener),
  onFailed: (listener) => worker.on('failed', listener),
  start: async () => {
    await worker.waitUntilReady();
    // Ends when the worker is closed; what goes wrong meanwhile comes as an `error`.
    worker.run().catch(() => undefined);
  },
  close: async () => {
    await worker.close();
    await release();
  },
});

/** Jobs in the tables of schema `bullmq`. A worker has a pool of its own: it keeps connections for LISTEN. */
export const postgresBroker = (databaseUrl: string, leaseMs: number): Broker => {
  const backed = withBackend(createPostgresBackend);
  const producers = brokerPool(databaseUrl, 'amont-queue', 4);
  return {
    queue: (name) => new backed.Queue(name, { connection: asPool(producers) }),
    worker: (name, process, concurrency) => {
      const pool = brokerPool(databaseUrl, `amont-worker-${name}`, 5);
      const options = { connection: asPool(pool), ...workerSettings(concurrency, leaseMs) };
      return wrapWorker(new backed.Worker(name, process, options), () => pool.end());
    },
    close: () => producers.end(),
  };
};

/** BullMQ describes the pool of `pg` in its own words. */
const asPool = (pool: Pool): PgPool => pool as unknown as PgPool;

/** Jobs in Redis or Valkey, which must not evict (`maxmemory-policy noeviction`). */
export const redisBroker = (redisUrl: string, leaseMs: number): Broker => {
  // A producer says quickly that it could not; a worker waits for the server to come back.
  const producers = new Redis(redisUrl, { maxRetriesPerRequest: 3 });
  producers.on('error', () => undefined);
  return {
    queue: (name) => new Queue(name, { connection: producers }),
    worker: (name, process, concurrency) => {
      const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
      connection.on('error', () => undefined);
      const worker = new Worker(name, process, { connection, ...workerSettings(concurrency, leaseMs) });
      return wrapWorker(worker, async () => connection.disconnect());
    },
    close: async () => producers.disconnect(),
  };
};

/** An error that the broker does not retry. */
export const unrecoverable = (code: string, cause: unknown): Error =>
  Object.assign(new UnrecoverableError(code), { cause });
