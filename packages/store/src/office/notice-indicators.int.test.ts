import { randomUUID } from 'node:crypto';
import type { ActFacts } from '@amont/domain/act/act.events';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import type { Store } from '../open-store.ts';
import { projectNext } from '../view/project-next.ts';
import { recordBatch, sampleAct } from '../view/sample-acts.ts';
import { drawActs, readCut, readFindings, readOfficeRuns } from './notice-indicators.query.ts';
import { recordReportSent } from './record-office-fact.query.ts';

const actor = { kind: 'person', id: 'operator' } as const;
const range = { from: '2025-01-01', until: '2025-12-31' };
const types = ['commandement_de_payer', 'assignation'] as const;

const facts = (verdict: NoticeVerdict, more: Partial<ActFacts> = {}): Partial<ActFacts> => ({
  officeId: 'albe-75001',
  officeName: 'SCP ALBE',
  servedOn: '2025-03-14',
  postalCode: '75011',
  notice: {
    verdict,
    version: null,
    pages: [],
    findings:
      verdict === 'altered' ? [{ kind: 'wrong_phone', contact: 'adil', found: 'a', expected: 'b', page: 1 }] : [],
  },
  ...more,
});

const house = async (all: readonly Partial<ActFacts>[]) => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore();
  const batchId = randomUUID();
  await recordBatch(
    store,
    batchId,
    all.map((one, index) => sampleAct(batchId, index + 1, { facts: one })),
  );
  const project = async () => {
    for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
  };
  await project();
  return { store, project, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('every cut counts the same acts: unreadable ones, other types and other days are in none', async () => {
  await using open = await house([
    facts('current'),
    facts('altered', { servedOn: '2025-04-02', postalCode: '75116' }),
    facts('missing', { type: 'assignation', officeId: 'leroux-75008', officeName: 'SCP LEROUX' }),
    facts('missing', { officeId: null, officeName: null, postalCode: null }),
    facts('unreadable'),
    facts('current', { type: 'commandement_de_quitter_les_lieux' }),
    facts('current', { servedOn: '2024-12-31' }),
  ]);
  const scope = { range, types };
  for (const cut of ['all', 'month', 'type', 'office', 'arrondissement'] as const) {
    const rows = await readCut(open.store.db, scope, cut);
    const sum = (of: 'right' | 'judged') => rows.reduce((total, row) => total + row[of], 0);
    expect([sum('right'), sum('judged')], cut).toEqual([1, 4]);
  }
  const places = await readCut(open.store.db, scope, 'arrondissement');
  expect(places.map(({ key, judged }) => [key, judged])).toEqual([
    ['', 1],
    ['75011', 2],
    ['75016', 1],
  ]);
  expect(await readFindings(open.store.db, scope)).toEqual([{ kind: 'wrong_phone', findings: 1, acts: 1 }]);
});

test('the same seed draws the same acts, another seed others, and no act twice', async () => {
  await using open = await house(Array.from({ length: 40 }, () => facts('current')));
  const scope = { range, types };
  const draw = async (seed: string, size = 10) =>
    (await drawActs(open.store.db, scope, { seed, size })).map(({ actId }) => actId);
  const [first, again, other] = [await draw('2024-12'), await draw('2024-12'), await draw('2025-01')];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(new Set(first).size).toBe(10);
  expect((await draw('2024-12', 20)).filter((id) => first.includes(id))).toHaveLength(10);
  expect(await draw('2024-12', 1_000)).toHaveLength(40);
});

test("an office's delay runs from its first report, over the acts of all its spellings", async () => {
  const on = (verdict: NoticeVerdict, servedOn: string, name = 'SCP ALBE ET BRUNOT') =>
    facts(verdict, {
      servedOn,
      officeId: `${name === 'SCP ALBE ET BRUNOT' ? 'albe-brunot' : 'albe-brunnot'}-75001`,
      officeName: name,
      officePlace: { postalCode: '75001', city: null, phone: null },
    });
  await using open = await house([
    on('missing', '2025-02-01'),
    on('missing', '2025-03-10'),
    on('current', '2025-03-20', 'ALBE BRUNNOT'),
    on('current', '2025-03-25'),
  ]);
  const sent = {
    officeId: 'albe-brunot-75001',
    from: '2025-01-01',
    until: '2025-02-28',
    acts: 5,
    mailId: randomUUID(),
    pdfSha256: '0'.repeat(64),
  };
  await recordReportSent(open.store, { ...sent, sentOn: '2025-03-01' }, actor);
  await recordReportSent(open.store, { ...sent, sentOn: '2025-04-01', mailId: randomUUID() }, actor);
  await open.project();
  const acts = [
    { servedOn: '2025-03-10', right: false },
    { servedOn: '2025-03-20', right: true },
    { servedOn: '2025-03-25', right: true },
  ];
  const name = 'SCP ALBE ET BRUNOT';
  expect(await readOfficeRuns(open.store.db, types, null)).toEqual([
    { officeId: 'albe-brunot-75001', officeName: name, since: '2025-03-01', acts },
  ]);
  expect(await readOfficeRuns(open.store.db, types, '2025-03-15')).toMatchObject([
    { officeName: name, acts: acts.slice(1) },
  ]);
  expect(await readOfficeRuns(open.store.db, types, '2026-01-01')).toEqual([]);
});
