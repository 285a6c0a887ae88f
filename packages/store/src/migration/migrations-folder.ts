import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { MIGRATIONS_FOLDER } from '@amont/migrations/folder';
import type { Migration, MigrationProvider } from 'kysely/migration';

/** Gives Kysely the files `NNNN-name.ts` of the migrations folder, by name. */
export const migrationsFolder: MigrationProvider = {
  getMigrations: async () => {
    const files = (await readdir(MIGRATIONS_FOLDER)).filter((file) => /^\d{4}-[a-z0-9-]+\.ts$/.test(file)).sort();
    const loaded = files.map(async (file) => {
      const migration = (await import(pathToFileURL(`${MIGRATIONS_FOLDER}/${file}`).href)) as Migration;
      return [file.replace(/\.ts$/, ''), migration] as const;
    });
    return Object.fromEntries(await Promise.all(loaded));
  },
};
