import { resolve } from 'node:path';
import type { Documents } from '@amont/documents/documents';
import { openDocuments } from '@amont/documents/open-documents';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@amont/embedded/start-embedded-postgres';
import { migrateQueues } from '@amont/queue/migrate-queues';
import type { Config } from '@amont/runtime/config';
import { loadMasterKey } from '@amont/runtime/master-key';
import { migrateToLatest } from '@amont/store/migration/migrate-to-latest';
import { openStore, type Store } from '@amont/store/open-store';

/** What every process of an instance stands on. */
export type Parts = { readonly store: Store; readonly documents: Documents; readonly databaseUrl: string };

/** The database of the configuration, or the embedded one, started. */
export const provideDatabase = async (config: Config): Promise<{ url: string; embedded: EmbeddedPostgres | null }> => {
  if (config.databaseUrl) return { url: config.databaseUrl, embedded: null };
  const embedded = await startEmbeddedPostgres({ dataDir: resolve(config.dataFolder, 'postgres') });
  return { url: embedded.url, embedded };
};

/** Brings the tables of the log, the read models and, without Redis, of the queue up to date. */
export const migrate = async (databaseUrl: string, redisUrl: string | null): Promise<readonly string[]> => {
  const applied = await migrateToLatest({ url: databaseUrl });
  if (!redisUrl) await migrateQueues(databaseUrl);
  return applied;
};

export const openParts = async (config: Config, databaseUrl: string, applicationName: string): Promise<Parts> => {
  const masterKey = await loadMasterKey({ given: config.masterKey, file: resolve(config.dataFolder, 'master.key') });
  const store = await openStore({ url: databaseUrl, applicationName, masterKey });
  const documents = await openDocuments(config.documentsUrl ?? resolve(config.dataFolder, 'documents'));
  return { store, documents, databaseUrl };
};
