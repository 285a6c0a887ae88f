import { randomUUID } from 'node:crypto';
import { readTimeline } from '@amont/store/course/read-timeline.query';
import { recordCourse, withdrawCourse } from '@amont/store/course/record-course.query';
import type { Store } from '@amont/store/open-store';
import { regroupActs } from '@amont/store/regroup/regroup-acts.query';
import { undoRegrouping } from '@amont/store/regroup/undo-regrouping.query';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { findProcedure } from '@amont/store/view/find-procedure.query';
import { replay } from '@amont/store/view/replay';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleFileAct } from './file-act.handler.ts';
import { examined, submitted, told } from './filed-acts.fixture.ts';
import { decideAll, figuresOf } from './regrouped.fixture.ts';

const actor = { kind: 'person', id: 'somebody' } as const;
const TODAY = '2025-06-01';

const given = async () => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore();
  const file = handleFileAct({ store });
  const batchId = await submitted(store);
  const filed = async (...what: Parameters<typeof examined> extends [Store, string, ...infer R] ? R : never) => {
    const job = await examined(store, batchId, ...what);
    await file(job);
    return (await findProcedureOfAct(store.db, job.actId)) ?? '';
  };
  const procedureId = await filed();
  await filed({ type: 'assignation', servedOn: '2025-04-15', hearingOn: '2025-07-08' });
  return { store, file, batchId, procedureId, filed, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('a hearing put off moves the day in every list, and back when the entry was wrong', async () => {
  await using house = await given();
  const { store, procedureId } = house;
  const order = { procedureId, actor };
  await recordCourse(store, order, { kind: 'hearing', hearingOn: '2025-10-14' });
  await figuresOf(store);
  expect((await findProcedure(store, procedureId))?.row.hearingOn).toBe('2025-10-14');
  const timeline = await readTimeline(store, procedureId, TODAY);
  expect(timeline?.entries.find(({ rule }) => rule === 'dsf_transmission')?.on).toBe('2025-10-07');
  expect(await withdrawCourse(store, order, 'hearing')).toBe('done');
  await figuresOf(store);
  expect((await findProcedure(store, procedureId))?.row.hearingOn).toBe('2025-07-08');
  expect(await withdrawCourse(store, order, 'hearing')).toBe('nothing');
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});

test('a decision typed in is a stage that counts once, wherever it is moved to by a later entry', async () => {
  await using house = await given();
  const { store, procedureId } = house;
  const order = { procedureId, actor };
  const decided = (on: string) =>
    recordCourse(store, order, { kind: 'decision', outcome: 'expulsion_ferme', on, delaysUntil: null });
  const decisions = async () => (await figuresOf(store)).flow?.filter((row) => row.includes('"decision"'));
  await decided('2025-07-30');
  const once = await decisions();
  expect(once?.length).toBeGreaterThan(0);
  expect((await findProcedure(store, procedureId))?.row.stage).toBe('decision');
  await decided('2025-08-02');
  expect((await decisions())?.some((row) => row.includes('"month"') && row.includes(':2'))).toBe(false);
  await withdrawCourse(store, order, 'decision');
  expect(await decisions()).toEqual(once);
  await withdrawCourse(store, order, 'decision');
  expect(await decisions()).toEqual([]);
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});

test('a household that left the procedure reaches the same stage again, as another story', async () => {
  await using house = await given();
  const { store, procedureId } = house;
  await recordCourse(store, { procedureId, actor }, { kind: 'exit', exit: 'pcs_signe', on: '2025-02-01' });
  await house.filed({ servedOn: '2025-05-20' });
  expect((await told(store)).at(-1)).toBe('stage commandement_de_payer 2025-05-20');
});

test('what over-indebtedness changes is told with what was recorded of it', async () => {
  await using house = await given();
  const { store, procedureId } = house;
  const fact = { kind: 'over_indebtedness', status: 'recevable', on: '2025-05-02', rentResumed: true } as const;
  await recordCourse(store, { procedureId, actor }, fact);
  await figuresOf(store);
  const timeline = await readTimeline(store, procedureId, TODAY);
  expect(timeline?.overIndebtedness.effects.map(({ id }) => id)).toEqual(['recevabilite_avant_jugement']);
  expect(timeline?.entries.some(({ kind }) => kind === 'over_indebtedness')).toBe(true);
});

test('what was recorded of a procedure goes with it into another one, and comes back', async () => {
  await using house = await given();
  const { store, procedureId } = house;
  const other = await house.filed(
    { leaseSignedOn: null, rentCents: null, debtCents: 250_000 },
    { tenants: ['MME|LE BRAZ|Loïse'], street: '40 rue du Charolais', postalCode: '75012' },
  );
  await recordCourse(store, { procedureId, actor }, { kind: 'hearing', hearingOn: '2025-10-14' });
  await decideAll(store);
  const before = await figuresOf(store);
  const regroupingId = randomUUID();
  const order = { regroupingId, kind: 'merge', fromId: procedureId, toId: other, actor } as const;
  expect(await regroupActs(store, order)).toBe('done');
  await figuresOf(store);
  expect((await findProcedure(store, other))?.row.hearingOn).toBe('2025-10-14');
  expect((await readTimeline(store, procedureId, TODAY))?.procedureId).toBe(other);
  expect(await recordCourse(store, { procedureId, actor }, { kind: 'motive', motive: 'autre' })).toBe('unknown');
  await undoRegrouping(store, { undoId: randomUUID(), procedureId: other, regroupingId, actor });
  expect(await figuresOf(store)).toEqual(before);
  expect((await findProcedure(store, other))?.row.hearingOn).toBeNull();
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
});
