import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { FOLLOWS_ACT, FOLLOWS_PROCEDURE, MOVED_BY_HAND } from './regrouping-tables.ts';

test('every read model that names a procedure says what becomes of its rows when acts go to another one', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'view' and column_name = 'procedure_id' order by 1`.execute(store.db);
  const known = [...FOLLOWS_ACT, ...FOLLOWS_PROCEDURE, ...MOVED_BY_HAND].sort();
  expect(rows.map(({ name }) => name)).toEqual(known);
});

test('rows that follow their procedure are told apart by the place of their fact in the log', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'view' and column_name = 'position' order by 1`.execute(store.db);
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...FOLLOWS_PROCEDURE]));
});
