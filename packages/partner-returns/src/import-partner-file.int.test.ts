import { verifyLog } from '@amont/store/log/verify-log.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { importPartnerFile } from './import-partner-file.ts';

const actor = { kind: 'person', id: 'test' } as const;
const HEADER = 'reference;etape;date;secteur;code_postal;source\n';
const fileOf = (count: number): Buffer =>
  Buffer.from(
    HEADER +
      Array.from({ length: count }, (_, n) => `r${n % 500};assignation;20${10 + (n % 15)}-01-02;prive;;caf\n`).join(''),
  );

test('the same line is one event: in one file, in the next, and in two sent at once', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const twice = Buffer.from(
    `${HEADER}r1;expulsion;2024-01-02;;;caf\nr1;Expulsion;02/01/2024;social;75001;CAF\nr1;maintien;2024-01-02;;;caf\n`,
  );
  expect(await importPartnerFile(store, twice, { actor })).toEqual({
    lines: 3,
    accepted: 2,
    duplicates: 1,
    rejected: [],
  });
  expect(await importPartnerFile(store, twice, { actor })).toEqual({
    lines: 3,
    accepted: 0,
    duplicates: 3,
    rejected: [],
  });

  // 500 references, each with three years: 1 500 different lines, ten times.
  const file = fileOf(15_000);
  const both = await Promise.all([
    importPartnerFile(store, file, { actor }),
    importPartnerFile(store, file, { actor }),
  ]);
  expect(both.reduce((sum, one) => sum + one.accepted, 0)).toBe(1_500);
  expect(both.reduce((sum, one) => sum + one.accepted + one.duplicates, 0)).toBe(30_000);
  const checked = await verifyLog(store.db);
  expect(checked.broken).toEqual([]);
  expect(checked.events).toBe(3 + 499 + 1_500);
});

test('wrong lines are told with their number and the rest goes in, unless the file must be whole', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const file = Buffer.from(`${HEADER}r1;expulsion;2024-01-02;;;caf\nr2;expulsion;2024-02-31;;;caf\n`);
  const rejected = [{ line: 3, reason: expect.stringContaining('2024-02-31') }];
  expect(await importPartnerFile(store, file, { actor, strict: true })).toEqual({
    lines: 2,
    accepted: 0,
    duplicates: 0,
    rejected,
  });
  expect((await verifyLog(store.db)).events).toBe(0);
  expect(await importPartnerFile(store, file, { actor })).toEqual({ lines: 2, accepted: 1, duplicates: 0, rejected });
  const right = Buffer.from(`${HEADER}r3;expulsion;2024-01-02;;;caf\n`);
  expect(await importPartnerFile(store, right, { actor, strict: true })).toMatchObject({ accepted: 1 });
});
