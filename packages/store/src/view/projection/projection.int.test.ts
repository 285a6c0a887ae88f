import { randomUUID } from 'node:crypto';
import { ActRefused } from '@amont/domain/act/act.events';
import {
  ActCorrected,
  FollowUpRecorded,
  OutreachDecided,
  StageReached,
  StageWithdrawn,
} from '@amont/domain/procedure/procedure.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readCheckpoint, saveCheckpoint } from '../../log/checkpoint.query.ts';
import type { Store } from '../../open-store.ts';
import { replay } from '../replay.ts';
import { record, recordBatch, recordRemoval, sampleAct } from '../sample-acts.ts';
import { projectFacts } from './project-facts.query.ts';
import { VIEW_TABLES, type ViewTable, viewTable } from './view-tables.ts';

const projectAll = async (store: Store, limit = 500): Promise<number> => {
  for (let odd = 0; ; ) {
    const from = await readCheckpoint(store.db, 'view');
    const projected = await projectFacts(store.db, { schema: 'view', from, limit });
    odd += projected?.odd.length ?? 0;
    if (projected?.more === false) return odd;
  }
};

const rowsOf = async (store: Store, table: ViewTable): Promise<readonly string[]> => {
  const { rows } = await sql<{
    row: string;
  }>`select v::text as row from ${viewTable('view', table)} as v order by 1`.execute(store.db);
  return rows.map(({ row }) => row);
};

const everything = async (store: Store): Promise<Record<string, readonly string[]>> => {
  const tables = Object.keys(VIEW_TABLES) as ViewTable[];
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await rowsOf(store, table)] as const)),
  );
};

test('the same log gives the same rows whatever the length of the runs, and a replay finds no difference', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const first = sampleAct(batchId, 1);
  await recordBatch(store, batchId, [
    first,
    sampleAct(batchId, 2, { end: 'refused' }),
    sampleAct(batchId, 3, { end: 'duplicate' }),
    sampleAct(batchId, 4, { end: 'in_review' }),
    sampleAct(batchId, 5, { procedureId: first.procedureId, relation: 'guarantor_copy' }),
  ]);
  expect(await projectAll(store, 3)).toBe(0);
  const bySmallRuns = await everything(store);
  expect(bySmallRuns.act).toHaveLength(5);
  expect(bySmallRuns.contact).toHaveLength(2);

  expect((await replay(store.db, { check: true })).differences).toEqual([]);
  const replayed = await replay(store.db);
  expect(replayed.events).toBeGreaterThan(15);
  expect(await everything(store)).toEqual(bySmallRuns);
});

test('a row changed behind the log is found by a check, and put right by a replay', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1);
  await recordBatch(store, batchId, [act]);
  await projectAll(store);
  const before = await everything(store);
  await sql`update view.act set verdict = 'current' where id = ${act.actId}::uuid`.execute(store.db);
  await sql`delete from view.contact`.execute(store.db);

  const { differences } = await replay(store.db, { check: true });
  expect(differences).toHaveLength(2);
  expect(differences[0]).toContain(act.actId);
  await replay(store.db, { from: '1' });
  expect(await everything(store)).toEqual(before);
});

test('two projectors, or one started again after a crash, take each fact once', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  await recordBatch(
    store,
    batchId,
    Array.from({ length: 20 }, (_, index) => sampleAct(batchId, index + 1)),
  );
  const from = await readCheckpoint(store.db, 'view');
  const both = await Promise.all([1, 2].map(() => projectFacts(store.db, { schema: 'view', from, limit: 500 })));
  expect(both.filter((one) => one === null)).toHaveLength(1);
  const once = await everything(store);

  // As if the work was done and the note of it lost: every fact comes again.
  await saveCheckpoint(store.db, 'view', from);
  await projectAll(store);
  expect(await everything(store)).toEqual(once);
});

test('a removed batch leaves every list and figure, and what arrives late of it stays out', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const [kept, removed] = [randomUUID(), randomUUID()];
  const keptAct = sampleAct(kept, 1);
  await recordBatch(store, kept, [keptAct]);
  await projectAll(store);
  const before = await everything(store);

  const late = sampleAct(removed, 1);
  await recordBatch(
    store,
    removed,
    [late, sampleAct(removed, 2, { procedureId: keptAct.procedureId, end: 'refused' })],
    {
      demonstration: true,
    },
  );
  await projectAll(store);
  expect(await rowsOf(store, 'act')).toHaveLength(3);
  await recordRemoval(store, removed);
  await record(store, [
    {
      streamId: `procedure-${late.procedureId}`,
      version: 6,
      events: [
        StageReached.of({
          procedureId: late.procedureId,
          stage: 'assignation',
          on: '2025-06-01',
          sector: 'private',
          postalCode: null,
          actId: late.actId,
          batchId: removed,
          source: 'exploc',
          hearingOn: null,
          calendar: [],
        }),
        FollowUpRecorded.of({
          procedureId: late.procedureId,
          followUp: 'maintien',
          on: '2025-06-01',
          channel: null,
          source: 'x',
          sector: 'private',
        }),
      ],
    },
  ]);
  expect(await projectAll(store)).toBe(2);
  const { batch, ...after } = await everything(store);
  expect(batch).toHaveLength(2);
  expect({ ...after, batch: before.batch }).toEqual(before);
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});

test('a fact that this release cannot read is counted and passed over', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await sql`insert into event (stream_id, stream_version, type, schema_version, data, actor_kind, actor_id, recorded_at, hash)
    values ('x', 1, 'act.unheard-of', 1, '{}', 'system', 'x', now(), decode(repeat('00', 32), 'hex'))`.execute(
    store.db,
  );
  const batchId = randomUUID();
  await recordBatch(store, batchId, [sampleAct(batchId, 1)]);
  expect(await projectAll(store)).toBe(1);
  expect(await rowsOf(store, 'act')).toHaveLength(1);
});

test('an act refused after it was filed leaves the funnel, the lists and the count of accepted acts', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const [act, other] = [sampleAct(batchId, 1), sampleAct(batchId, 2)];
  await recordBatch(store, batchId, [act, other]);
  await projectAll(store);
  expect(await rowsOf(store, 'contact')).toHaveLength(4);
  const { actId, procedureId } = act;
  const ids = { procedureId, actId, batchId };
  const stage = 'commandement_de_payer' as const;
  await record(store, [
    {
      streamId: `act-${actId}`,
      version: 3,
      events: [ActRefused.of({ actId, batchId, code: 'not_an_act', by: 'review' })],
    },
    {
      streamId: `procedure-${procedureId}`,
      version: 6,
      events: [
        ActCorrected.of({ ...ids, actVersion: 4, relation: null }),
        StageWithdrawn.of({ ...ids, stage }),
        OutreachDecided.of({ ...ids, stage, on: '2025-03-14', channels: [], noneReason: 'act_refused', rules: [] }),
      ],
    },
  ]);
  expect(await projectAll(store, 2)).toBe(0);
  expect(await rowsOf(store, 'contact')).toHaveLength(2);
  const { rows } = await sql<{ total: number }>`
    select sum(procedures)::integer as total from view.flow where grain = 'year' and sector = 'all'`.execute(store.db);
  expect(rows[0]?.total).toBe(1);
  const acts = await sql<{ status: string; counted: boolean }>`
    select status, counted from view.act where id = ${actId}::uuid`.execute(store.db);
  expect(acts.rows).toEqual([{ status: 'refused', counted: false }]);
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});
