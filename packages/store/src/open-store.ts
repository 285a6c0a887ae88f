import { type Db, openDb, openPool } from './db.ts';
import { listenTo } from './listen.ts';
import { createVault, type Vault } from './vault/vault.ts';

export type Store = {
  readonly db: Db;
  readonly vault: Vault;
  /**
   * Calls back at every notification on a channel (`event` for new facts), and once after each reconnection, since some
   * may have been missed: a wake-up to go and look, never the news itself.
   *
   * @returns a function that stops listening
   */
  readonly listen: (channel: string, callback: () => void) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the database. Migrations are not applied here: see `migrateToLatest`.
 *
 * @param options.masterKey 32 bytes that wrap the keys of the vault
 * @param options.maxConnections 10 when left out
 */
export const openStore = async (options: {
  url: string;
  applicationName: string;
  maxConnections?: number;
  masterKey: Buffer;
}): Promise<Store> => {
  const { masterKey, ...connection } = options;
  const vault = createVault(masterKey);
  const db = openDb(openPool({ ...connection, as: 'application' }));
  const listeners = new Set<() => Promise<void>>();
  return {
    db,
    vault,
    listen: async (channel, callback) => {
      const stop = await listenTo({ ...connection, channel, callback });
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()));
      listeners.clear();
      await db.destroy();
    },
  };
};
