import { randomBytes } from 'node:crypto';
import { openStore, type Store } from '@amont/store/open-store';
import { inject } from 'vitest';
import { administer } from './administer.ts';
import { databaseUrl, TEMPLATE } from './template-database.ts';

export type ThrowAwayDatabase = AsyncDisposable & {
  readonly url: string;
  /** The same database as the server's superuser sees it is at `url` too: a store only gives its rights up by itself. */
  readonly openStore: (options?: { maxConnections?: number; masterKey?: Buffer }) => Promise<Store>;
};

/** The master key of tests: data sealed by one store of a test open in another. */
export const TEST_MASTER_KEY = Buffer.alloc(32, 7);

/**
 * A database of its own for a test file, migrated, empty: `await using database = await throwAwayDatabase()`. Stores
 * opened through it are closed with it.
 *
 * @param options.migrated `false` gives an empty database, for tests of migrations
 */
export const throwAwayDatabase = async (options: { migrated?: boolean } = {}): Promise<ThrowAwayDatabase> => {
  const server = inject('databaseServerUrl');
  const name = `amont_test_${randomBytes(6).toString('hex')}`;
  const template = options.migrated === false ? 'template1' : TEMPLATE;
  await administer(server, `create database ${name} template ${template}`);
  const url = databaseUrl(server, name);
  const stores: Store[] = [];
  return {
    url,
    openStore: async ({ maxConnections = 6, masterKey = TEST_MASTER_KEY } = {}) => {
      const store = await openStore({ url, applicationName: 'amont-test', maxConnections, masterKey });
      stores.push(store);
      return store;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await administer(server, `drop database if exists ${name} with (force)`);
    },
  };
};
