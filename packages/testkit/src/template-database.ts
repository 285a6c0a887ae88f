import { migrateQueues } from '@amont/queue/migrate-queues';
import { migrateToLatest } from '@amont/store/migration/migrate-to-latest';
import { administer } from './administer.ts';

export const TEMPLATE = 'amont_test_template';

/** Same server, another database. */
export const databaseUrl = (serverUrl: string, database: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
};

/** Makes the migrated database that every test file clones. */
export const makeTemplate = async (serverUrl: string): Promise<void> => {
  await administer(serverUrl, `drop database if exists ${TEMPLATE} with (force)`, `create database ${TEMPLATE}`);
  const url = databaseUrl(serverUrl, TEMPLATE);
  await migrateToLatest({ url });
  await migrateQueues(url);
};
