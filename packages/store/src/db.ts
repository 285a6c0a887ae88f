import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { type ClientBase, Pool, types } from 'pg';
import { prepareStatements } from './prepared-statements.ts';
import type { Tables } from './tables.ts';

/** A handle on the database. Opaque outside this package: callers only pass it on. */
export type Db = Kysely<Tables>;
/** A transaction under way; usable wherever a `Db` is. */
export type Tx = Transaction<Tables>;

const DATE = 1082;
const BIGINT_AS_TEXT = 20;

/** `date` stays `YYYY-MM-DD` (a legal day has no time zone) and bigint a decimal string. */
const typeParsers = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE || oid === BIGINT_AS_TEXT
      ? (text: string) => text
      : types.getTypeParser(oid, format as 'text')) as typeof types.getTypeParser,
};

/** Where the role exists and may be taken, the connection gives up the right to change the log. */
const TAKE_ROLE = `
  select set_config('role', 'amont_app', false)
  from pg_roles where rolname = 'amont_app' and pg_has_role(current_user, oid, 'member')`;

type PoolOptions = {
  readonly url: string;
  readonly applicationName: string;
  readonly maxConnections?: number;
  /** `owner` for migrations, which create tables; `application` for everything else. */
  readonly as: 'application' | 'owner';
};

/** Opens a pool. Nothing connects until the first query. */
export const openPool = (options: PoolOptions): Pool => {
  const pool = new Pool({
    connectionString: options.url,
    application_name: options.applicationName,
    max: options.maxConnections ?? 10,
    // A transaction forgotten open would freeze every reader of the log: see `read-events-after.query.ts`.
    idle_in_transaction_session_timeout: 60_000,
    types: typeParsers,
    ...(options.as === 'application' ? { onConnect: takeRole } : {}),
  });
  // An idle connection lost to a restart of the server is replaced at the next query; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

const takeRole = async (client: ClientBase): Promise<void> => {
  await client.query(TAKE_ROLE);
  prepareStatements(client);
};

/** A query builder on a pool; destroying it ends the pool. */
export const openDb = (pool: Pool): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });

/**
 * Runs `work` in one transaction: all of what it writes, or nothing. Keep slow work (PDF, HTTP) outside: readers of the
 * log wait for the oldest transaction still writing.
 */
export const inTransaction = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction().execute(work);
