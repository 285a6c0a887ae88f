import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXAMINER_VERSION } from '@amont/acts/examine-act';
import type { ApiDeps } from '@amont/api/api-deps';
import { buildServer } from '@amont/api/build-server';
import type { PageRange } from '@amont/domain/act/page-range';
import { openMailer } from '@amont/mail/open-mailer';
import { READER_VERSION } from '@amont/pdf/reader-version';
import type { RegistrySource } from '@amont/registry/registry-source';
import { systemClock, todayInParis } from '@amont/runtime/clock';
import { type Config, readConfig } from '@amont/runtime/config';
import { createLogger, type Logger } from '@amont/runtime/logger';
import { createShutdown, type Shutdown } from '@amont/runtime/shutdown';
import { type Checker, openChecker } from '../checker.ts';
import { openNotices } from '../open-notices.ts';
import { keepWorkerProcess } from '../worker/worker-process.ts';
import { removeInstanceFile, writeInstanceFile } from './instance-file.ts';
import { migrate, openParts, provideDatabase } from './open-parts.ts';

export type Instance = {
  readonly url: string;
  readonly key: string;
  /** True when the database was made by this start. */
  readonly isNew: boolean;
  readonly deps: ApiDeps;
  readonly workerPid: () => number | undefined;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly dataFolder: string;
  /** 0 chooses a free one; left out, the configured one, or a free one where that is taken. */
  readonly port?: number;
  readonly log?: string;
};

const CONSOLE = fileURLToPath(new URL('../../../console/dist', import.meta.url));
/** Each part gets this long to stop: together they end within the ten seconds promised after Ctrl-C. */
const STEP_LIMIT_MS = 9_000;

/** Listens on the port asked for; a default port that is taken gives way to a free one, an explicit one does not. */
const listen = async (
  server: Awaited<ReturnType<typeof buildServer>>,
  config: Config,
  port: number | undefined,
): Promise<string> => {
  const host = config.host;
  try {
    return await server.listen({ host, port: port ?? config.port });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken && port === undefined && !process.env.PORT) return server.listen({ host, port: 0 });
    if (taken)
      throw new Error(`le port ${port ?? config.port} est déjà pris : choisissez-en un autre (--port ou PORT)`);
    throw error;
  }
};

/** Readers for offices' checks, re-examinations and official notices, started at the first: most instances never serve one. */
const lazyChecker = (config: Config, registry: RegistrySource) => {
  let opened: Checker | null = null;
  const checker = (): Checker => {
    opened ??= openChecker({ ...config, readers: 1 });
    return opened;
  };
  return {
    check: async (bytes: Uint8Array, range?: PageRange) => {
      const { judging, revision } = await registry.fresh();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const checked = await checker().check(judging, { file: 'acte.pdf', sha256 }, bytes, range);
      return { ...checked, noticeRegistry: revision };
    },
    read: (bytes: Uint8Array) => checker().read(bytes),
    close: async () => opened?.close(),
  };
};

const environmentOf = (config: Config, databaseUrl: string, log: string): NodeJS.ProcessEnv => ({
  ...process.env,
  AMONT_DATA: resolve(config.dataFolder),
  DATABASE_URL: databaseUrl,
  LOG_LEVEL: log,
});

const openApi = async (house: {
  config: Config;
  databaseUrl: string;
  log: Logger;
  shutdown: Shutdown;
  key: string | null;
}) => {
  const { config, databaseUrl, log, shutdown, key } = house;
  const parts = await openParts(config, databaseUrl, 'amont-api');
  shutdown.add('store', parts.store.close);
  const registry = await openNotices(parts.store, config);
  shutdown.add('registry', registry.close);
  const checker = lazyChecker(config, registry);
  shutdown.add('checker', checker.close);
  const uploadFolder = join(config.dataFolder, 'uploads');
  await mkdir(uploadFolder, { recursive: true });
  const outboxFolder = join(config.dataFolder, 'outbox');
  const deps: ApiDeps = {
    ...parts,
    config,
    log,
    localKey: key,
    consoleFolder: existsSync(join(CONSOLE, 'index.html')) ? CONSOLE : null,
    uploadFolder,
    registry,
    check: checker.check,
    read: checker.read,
    mailer: openMailer({ smtpUrl: config.smtpUrl, outboxFolder, from: config.mailFrom }),
    outboxFolder,
    versions: { reader: READER_VERSION, examiner: EXAMINER_VERSION },
    today: () => todayInParis(systemClock),
  };
  const server = await buildServer(deps);
  shutdown.add('api', () => server.close());
  return { server, deps };
};

/**
 * Starts the whole house on one folder: database (embedded unless configured), migrations, API with the console, and a
 * process with every worker. What was started is stopped again when a later part cannot start.
 */
export const startInstance = async (options: Options): Promise<Instance> => {
  const config: Config = { ...readConfig(process.env), dataFolder: options.dataFolder };
  const level = options.log ?? config.logLevel;
  const log = createLogger({ service: 'api', level });
  const shutdown = createShutdown({ log, limitMs: STEP_LIMIT_MS });
  try {
    await mkdir(options.dataFolder, { recursive: true, mode: 0o700 });
    const database = await provideDatabase(config);
    if (database.embedded) shutdown.add('postgres', database.embedded.stop);
    const applied = await migrate(database.url, config.redisUrl);
    const key = randomBytes(24).toString('base64url');
    const { server, deps } = await openApi({ config, databaseUrl: database.url, log, shutdown, key });
    const worker = keepWorkerProcess(environmentOf(config, database.url, level), log);
    shutdown.add('worker', worker.stop);
    const url = (await listen(server, config, options.port))
      .replace('//0.0.0.0', '//127.0.0.1')
      .replace('[::]', '127.0.0.1');
    writeInstanceFile(options.dataFolder, { pid: process.pid, url, key, startedAt: new Date().toISOString() });
    shutdown.add('instance file', async () => removeInstanceFile(options.dataFolder));
    return { url, key, isNew: applied.includes('0001-event-log'), deps, workerPid: worker.pid, stop: shutdown.run };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
};

/** Starts only the HTTP edge, on a database that is up to date. */
export const startApi = async (
  config: Config,
  databaseUrl: string,
): Promise<{ url: string; stop: () => Promise<void> }> => {
  const log = createLogger({ service: 'api', level: config.logLevel });
  const shutdown = createShutdown({ log, limitMs: STEP_LIMIT_MS });
  const { server } = await openApi({ config, databaseUrl, log, shutdown, key: null });
  return { url: await listen(server, config, config.port), stop: shutdown.run };
};
