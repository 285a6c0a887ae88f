import { readdir } from 'node:fs/promises';
import { MIGRATIONS_FOLDER } from '@amont/migrations/folder';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { openDb, openPool } from '../db.ts';
import { describeSchema } from './describe-schema.query.ts';
import { migrateToLatest } from './migrate-to-latest.ts';

const names = (await readdir(MIGRATIONS_FOLDER))
  .filter((file) => /^\d{4}-.*\.ts$/.test(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

const schemaAt = async (url: string): Promise<string> => {
  const db = openDb(openPool({ url, applicationName: 'amont-test', maxConnections: 1, as: 'owner' }));
  try {
    return await describeSchema(db);
  } finally {
    await db.destroy();
  }
};

test('the migrations give the schema that is committed', async () => {
  await using database = await throwAwayDatabase();
  await expect(await schemaAt(database.url)).toMatchFileSnapshot(`${MIGRATIONS_FOLDER}/schema.sql`);
});

test('a database left at any earlier release comes to the same schema', async () => {
  await using reference = await throwAwayDatabase();
  const wanted = await schemaAt(reference.url);
  for (const [index, upTo] of names.entries()) {
    await using database = await throwAwayDatabase({ migrated: false });
    await migrateToLatest({ url: database.url, upTo });
    expect(await migrateToLatest({ url: database.url })).toEqual(names.slice(index + 1));
    expect(await schemaAt(database.url)).toBe(wanted);
  }
});

test('several starters at once apply each migration once', async () => {
  await using database = await throwAwayDatabase({ migrated: false });
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrateToLatest({ url: database.url })));
  expect(applied.flat().sort()).toEqual(names);
});
