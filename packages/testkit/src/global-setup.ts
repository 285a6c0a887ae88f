import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@amont/embedded/start-embedded-postgres';
import type { TestProject } from 'vitest/node';
import { startRedisServer } from './redis-server.ts';
import { makeTemplate } from './template-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Of a server on which databases may be created. */
    databaseServerUrl: string;
    /** Null where the machine has no Redis: tests that need it are left out, and say so. */
    redisUrl: string | null;
  }
}

type Server = { readonly url: string; readonly stop: () => Promise<void> };

const startPostgres = async (): Promise<Server> => {
  const given = process.env.AMONT_TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'amont-postgres-'));
  // The server works under another account when we are root: it must be able to walk through.
  const { chmod } = await import('node:fs/promises');
  await chmod(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const startRedis = async (): Promise<Server | null> => {
  const given = process.env.AMONT_TEST_REDIS_URL;
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined };
  const server = await startRedisServer();
  if (server === null && process.env.CI === 'true') throw new Error('redis-server is not on the PATH');
  return server;
};

/** One PostgreSQL and one Redis for the whole run, and the migrated template that test files clone. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  await makeTemplate(postgres.url);
  project.provide('databaseServerUrl', postgres.url);
  project.provide('redisUrl', redis?.url ?? null);
  return async () => {
    await Promise.all([postgres.stop(), redis?.stop()]);
  };
};
