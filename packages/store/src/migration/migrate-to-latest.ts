import { type MigrationResult, Migrator } from 'kysely/migration';
import { openDb, openPool } from '../db.ts';
import { storeError } from '../errors.ts';
import { migrationsFolder } from './migrations-folder.ts';

/**
 * Applies the migrations not applied yet, in order, all in one transaction. Several starters may call it at once: Kysely
 * takes an advisory lock, and whoever comes second finds nothing left to do.
 *
 * @param options.upTo name of the last migration to apply, for tests of prefixes
 * @returns names of the migrations that were applied now
 * @throws store.migration-failed; the database is then as before
 */
export const migrateToLatest = async (options: { url: string; upTo?: string }): Promise<readonly string[]> => {
  const db = openDb(
    openPool({ url: options.url, applicationName: 'amont-migrations', maxConnections: 1, as: 'owner' }),
  );
  try {
    const migrator = new Migrator({ db, provider: migrationsFolder });
    const outcome =
      options.upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(options.upTo);
    if (outcome.error !== undefined) {
      const failed = outcome.results?.find((result: MigrationResult) => result.status === 'Error')?.migrationName;
      throw storeError(
        'store.migration-failed',
        `migration ${failed ?? ''} failed: ${String(outcome.error)}`,
        outcome.error,
      );
    }
    return (outcome.results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
  } finally {
    await db.destroy();
  }
};
