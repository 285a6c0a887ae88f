import { randomUUID } from 'node:crypto';
import { type IndicatorQuery, indicators } from '@amont/contracts/http/indicators';
import {
  FollowUpRecorded,
  FollowUpWithdrawn,
  KnownToServicesRecorded,
  ProcedureOpened,
  StageReached,
} from '@amont/domain/procedure/procedure.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Store } from '../open-store.ts';
import { projectNext } from './project-next.ts';
import { readIndicators } from './read-indicators.query.ts';
import { record, recordBatch, sampleAct } from './sample-acts.ts';

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
};

const read = async (store: Store, query: Partial<IndicatorQuery>) =>
  indicators.parse(await readIndicators(store.db, { from: '2024', to: '2024', by: 'year', ...query }));

type Reported = Partial<Parameters<typeof StageReached.of>[0]>;
const reached = (given: Reported) =>
  StageReached.of({
    procedureId: randomUUID(),
    stage: 'assignation',
    on: '2024-05-10',
    sector: 'private',
    postalCode: '75011',
    actId: null,
    batchId: null,
    source: 'drihl',
    hearingOn: null,
    calendar: [],
    ...given,
  });

const recordProcedure = async (store: Store, ...reports: readonly Reported[]): Promise<string> => {
  const procedureId = randomUUID();
  const opened = ProcedureOpened.of({ procedureId, openedBy: { kind: 'partner', source: 'drihl' } });
  const events = [opened, ...reports.map((given) => reached({ ...given, procedureId }))];
  await record(store, [{ streamId: `procedure-${procedureId}`, events }]);
  return procedureId;
};

test('a procedure counts once a stage and period, by fast counters and by counting alike', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await recordProcedure(store, {}, { on: '2024-05-20' }, { on: '2024-06-01', sector: 'social' }, { on: '2025-01-01' });
  await recordProcedure(store, { sector: 'unknown', postalCode: null });
  await projectAll(store);
  const of = async (query: Partial<IndicatorQuery>) =>
    (await read(store, query)).rows.map((row) => `${row.period} ${row.sector} ${row.assignation}`);

  const year = ['2024 all 2', '2024 social 1', '2024 private 1', '2024 unknown 1'];
  expect(await of({})).toEqual(year);
  // Cut to days, the counters cannot answer: the reports themselves are counted.
  expect(await of({ from: '2024-01-02', to: '2024-12-31' })).toEqual(year);
  const months = ['2024-05 all 2', '2024-05 private 1', '2024-06 all 1', '2024-06 private 0'];
  expect((await of({ from: '2024-05', to: '2024-06', by: 'month' })).filter((row) => /all|private/.test(row))).toEqual(
    months,
  );
  expect(
    (await of({ from: '2024-05-02', to: '2024-06', by: 'month' })).filter((row) => /all|private/.test(row)),
  ).toEqual(months);
  expect(await of({ from: '2024', to: '2025', by: 'quarter', sector: 'all' })).toEqual([
    '2024-Q1 all 0',
    '2024-Q2 all 2',
    '2024-Q3 all 0',
    '2024-Q4 all 0',
    '2025-Q1 all 1',
    '2025-Q2 all 0',
    '2025-Q3 all 0',
    '2025-Q4 all 0',
  ]);
  expect(await of({ postalCode: '75011', sector: 'all' })).toEqual(['2024 all 1']);
});

test('the 16th is one arrondissement, under both of its postal codes', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await recordProcedure(store, { postalCode: '75116' });
  await recordProcedure(store, { postalCode: '75016' });
  await projectAll(store);
  for (const postalCode of ['75016', '75116'])
    expect((await read(store, { postalCode, sector: 'all' })).rows[0]?.assignation, postalCode).toBe(2);
});

test('figures as of a day are those recorded by its end in Paris', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await recordProcedure(store, {});
  await projectAll(store);
  const { rows } = await sql<{ today: string; before: string }>`
    select to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD') as today,
      to_char(now() at time zone 'Europe/Paris' - interval '1 day', 'YYYY-MM-DD') as before`.execute(store.db);
  const { today = '', before = '' } = rows[0] ?? {};
  expect((await read(store, { asOf: today })).rows[0]).toMatchObject({ sector: 'all', assignation: 1 });
  expect((await read(store, { asOf: before })).rows[0]).toMatchObject({ sector: 'all', assignation: 0 });
  // 23:30 in Paris on 31 May is still 31 May, though 21:30 in UTC.
  await sql`update view.procedure_stage set recorded_at = '2024-05-31T21:30:00Z'`.execute(store.db);
  expect((await read(store, { asOf: '2024-05-31' })).rows[0]?.assignation).toBe(1);
  expect((await read(store, { asOf: '2024-05-30' })).rows[0]?.assignation).toBe(0);
});

test('a corrected stage takes the place of the one before, which figures of the day before still know', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1, { servedOn: '2024-05-10' });
  await recordBatch(store, batchId, [act]);
  const corrected = reached({
    procedureId: act.procedureId,
    actId: act.actId,
    batchId,
    stage: 'commandement_de_payer',
    on: '2023-05-10',
    source: 'exploc',
  });
  await record(store, [{ streamId: `procedure-${act.procedureId}`, version: 6, events: [corrected] }]);
  await projectAll(store);
  const counts = async (query: Partial<IndicatorQuery>) =>
    (await read(store, { from: '2023', to: '2024', sector: 'all', ...query })).rows.map(
      (row) => row.commandement_de_payer,
    );
  expect(await counts({})).toEqual([1, 0]);
  await sql`update view.procedure_stage set recorded_at = case when superseded_at is null then timestamptz '2024-07-02' else '2024-06-01' end,
    superseded_at = case when superseded_at is null then null else timestamptz '2024-07-02' end`.execute(store.db);
  expect(await counts({ asOf: '2024-06-30' })).toEqual([0, 1]);
  expect(await counts({ asOf: '2024-07-02' })).toEqual([1, 0]);
});

test('notices are counted over filed acts of their own, now and as of today alike', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const notice = (verdict: 'current' | 'unreadable') => ({
    facts: { notice: { verdict, version: null, pages: [], findings: [] } },
    servedOn: '2024-02-01',
  });
  const first = sampleAct(batchId, 1, { servedOn: '2024-01-31' });
  await recordBatch(store, batchId, [
    first,
    sampleAct(batchId, 2, { ...notice('current'), facts: { ...notice('current').facts, phoneCount: 0 } }),
    sampleAct(batchId, 3, notice('unreadable')),
    sampleAct(batchId, 4, { procedureId: first.procedureId, relation: 'guarantor_copy', servedOn: '2024-01-31' }),
    sampleAct(batchId, 5, { end: 'in_review', servedOn: '2024-01-31' }),
    sampleAct(batchId, 6, { end: 'refused' }),
    sampleAct(batchId, 7, { end: 'duplicate' }),
    sampleAct(batchId, 8, { facts: { type: 'commandement_de_quitter_les_lieux' }, servedOn: '2024-01-31' }),
  ]);
  await projectAll(store);
  const { rows } = await sql<{
    today: string;
  }>`select to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD') as today`.execute(store.db);
  const today = rows[0]?.today ?? '';
  const now = await read(store, {});
  expect(now.notice).toEqual({
    rows: [
      {
        period: '2024',
        type: 'commandement_de_payer',
        acts: 3,
        verdicts: { current: 1, outdated: 1, unreadable: 1 },
        complianceRate: 0.5,
      },
    ],
    findings: { obsolete_phone: 1 },
    phoneRate: { acts: 4, withPhone: 3, rate: 0.75 },
  });
  expect((await read(store, { asOf: today })).notice).toEqual(now.notice);
  expect((await read(store, { asOf: '2024-12-31' })).notice.rows).toEqual([]);
  expect((await read(store, { postalCode: '75016' })).notice).toEqual(now.notice);
  expect((await read(store, { sector: 'social' })).notice.rows).toEqual([]);
  expect((await read(store, { by: 'month' })).notice.rows.map((row) => [row.period, row.acts])).toEqual([
    ['2024-01', 1],
    ['2024-02', 2],
  ]);
  expect((await read(store, { from: today.slice(0, 4), to: today.slice(0, 4) })).acts).toEqual({
    accepted: 6,
    duplicates: 1,
    refused: 1,
  });
});

test('what nobody reported is null, what was reported and did not happen is zero', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const before = await read(store, {});
  expect([...Object.values(before.adil), ...Object.values(before.empex)].every((value) => value === null)).toBe(true);

  const batchId = randomUUID();
  const act = sampleAct(batchId, 1, { servedOn: '2024-01-31' });
  await recordBatch(store, batchId, [act]);
  const { procedureId } = act;
  const report = (followUp: Parameters<typeof FollowUpRecorded.of>[0]['followUp'], on: string) =>
    FollowUpRecorded.of({ procedureId, followUp, on, channel: 'adil', source: 'adil', sector: 'private' });
  await record(store, [
    {
      streamId: `procedure-${procedureId}`,
      version: 6,
      events: [
        report('courrier_envoye', '2024-02-01'),
        report('courrier_envoye', '2024-02-02'),
        report('menage_a_repondu', '2024-02-10'),
        report('rendez_vous_tenu', '2024-03-01'),
        report('rendez_vous_tenu', '2024-04-01'),
        report('dette_soldee', '2024-06-01'),
        KnownToServicesRecorded.of({ procedureId, answer: 'no', source: 'dsol', on: '2024-03-01' }),
      ],
    },
  ]);
  await projectAll(store);
  expect((await read(store, {})).adil).toEqual({
    contacted: 1,
    replied: 1,
    appointments: 2,
    debt_total: 450_000,
    contestable_total: null,
    contestable_share: null,
    settled_share: 1,
    no_social_followup: 1,
    landlords_informed: null,
  });
  expect((await read(store, { from: '2025', to: '2025' })).adil).toMatchObject({
    contacted: 0,
    appointments: 0,
    debt_total: null,
    settled_share: null,
  });
  expect((await read(store, {})).empex.contacted).toBeNull();
});

test('what was taken back counts no more, and still did on the days before it was', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1, { servedOn: '2024-01-31' });
  await recordBatch(store, batchId, [act]);
  const { procedureId } = act;
  const letter = { procedureId, followUp: 'courrier_envoye', on: '2024-02-01', channel: 'adil' } as const;
  const recorded = FollowUpRecorded.of({ ...letter, source: 'adil', sector: 'private' });
  const withdrawn = FollowUpWithdrawn.of({ ...letter, reason: 'autre_menage' });
  const streamId = `procedure-${procedureId}`;
  await record(store, [{ streamId, version: 6, events: [recorded] }]);
  await projectAll(store);
  expect((await read(store, {})).adil.contacted).toBe(1);
  await record(store, [{ streamId, version: 7, events: [withdrawn, recorded, withdrawn] }]);
  await projectAll(store);
  // Reported and taken back: nobody ever said anything that stands, so the figure is not available, which is not zero.
  expect((await read(store, {})).adil.contacted).toBeNull();
  await sql`update view.follow_up set recorded_at = '2024-02-02', withdrawn_at = '2024-05-02'`.execute(store.db);
  expect((await read(store, { asOf: '2024-05-01' })).adil.contacted).toBe(1);
  expect((await read(store, { asOf: '2024-05-02' })).adil.contacted).toBeNull();
});

test('a range that is none is refused under a stable code', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await expect(read(store, { from: '2024', to: '2023' })).rejects.toMatchObject({ code: 'indicator.wrong-period' });
});
