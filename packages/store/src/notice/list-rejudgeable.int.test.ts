import { randomUUID } from 'node:crypto';
import { ActNoticeRejudged, ActReviewed } from '@amont/domain/act/act.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import type { Store } from '../open-store.ts';
import { findAct } from '../view/find-act.query.ts';
import { projectNext } from '../view/project-next.ts';
import { readIndicators } from '../view/read-indicators.query.ts';
import { replay } from '../view/replay.ts';
import { record, recordBatch, sampleAct, sampleFacts } from '../view/sample-acts.ts';
import { countRejudgeable, listRejudgeable } from './list-rejudgeable.query.ts';

const project = async (store: Store): Promise<void> => {
  for (;;) if ((await projectNext(store.db)).pass === 'idle') return;
};

const rejudged = (act: ReturnType<typeof sampleAct>, noticeRegistry: number) =>
  ActNoticeRejudged.of({
    actId: act.actId,
    batchId: act.batchId,
    noticeRegistry,
    notice: { verdict: 'current', version: 'paris-cdp-2024-10', pages: [6], findings: [] },
    confidence: 0.9,
    reasons: [{ code: 'notice.phone-uncertain', field: 'notice' }],
  });

const DETAILS = { act: null, notice: null, sources: {}, confidence: {}, reasons: [] };

const given = async () => {
  const database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const make = (ordinal: number, servedOn: string, end: 'decided' | 'refused' | 'in_review' = 'decided') => ({
    ...sampleAct(batchId, ordinal),
    servedOn,
    end,
  });
  const acts = [
    make(1, '2025-01-10'),
    make(2, '2025-03-10'),
    make(3, '2025-05-10', 'in_review'),
    make(4, '2025-06-10', 'refused'),
  ] as const;
  await recordBatch(store, batchId, acts);
  for (const { actId } of acts) await inTransaction(store.db, (tx) => store.vault.seal(tx, actId, 'details', DETAILS));
  await project(store);
  const lengthOf = (act: (typeof acts)[number]) => (act.end === 'in_review' ? 4 : 3);
  const judgeAgain = (act: (typeof acts)[number], registry: number) =>
    record(store, [{ streamId: `act-${act.actId}`, version: lengthOf(act), events: [rejudged(act, registry)] }]);
  return { store, acts, judgeAgain, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('acts served since a day and judged by an older registry are meant, each once, in their order', async () => {
  await using house = await given();
  const { store, acts } = house;
  const scope = { registry: 7, from: '2025-03-01' };
  expect(await countRejudgeable(store.db, scope)).toBe(2);
  const first = await listRejudgeable(store.db, scope, { after: null, limit: 1 });
  expect(first.map(({ actId }) => actId)).toEqual([acts[1].actId]);
  const rest = await listRejudgeable(store.db, scope, { after: first[0]?.place ?? null, limit: 10 });
  expect(rest.map(({ actId }) => actId)).toEqual([acts[2].actId]);
  await house.judgeAgain(acts[1], 7);
  await project(store);
  expect(await countRejudgeable(store.db, scope)).toBe(1);
  expect(await countRejudgeable(store.db, { registry: 8, from: null })).toBe(3);
});

test('an act of which a person corrected the day, the type or the place is judged again, even by the same registry', async () => {
  await using house = await given();
  const { store, acts } = house;
  const { actId, batchId } = acts[1];
  await house.judgeAgain(acts[1], 7);
  const corrected = (correctedFields: string[]) =>
    ActReviewed.of({ actId, batchId, facts: sampleFacts(acts[1]), correctedFields });
  await record(store, [{ streamId: `act-${actId}`, version: 4, events: [corrected(['debtCents'])] }]);
  const scope = { registry: 7, from: '2025-03-01' };
  const meant = async () =>
    (await listRejudgeable(store.db, scope, { after: null, limit: 10 })).some((act) => act.actId === actId);
  await project(store);
  expect(await meant()).toBe(false);
  await record(store, [{ streamId: `act-${actId}`, version: 5, events: [corrected(['dwelling.postalCode'])] }]);
  await project(store);
  expect(await meant()).toBe(true);
});

test('an act whose data are gone is not meant', async () => {
  await using house = await given();
  const { store, acts } = house;
  await inTransaction(store.db, (tx) => store.vault.destroy(tx, acts[1].actId));
  expect(await countRejudgeable(store.db, { registry: 7, from: '2025-03-01' })).toBe(1);
});

test('the figures follow the new verdict, and a replay gives them again', async () => {
  await using house = await given();
  const wanted = { from: '2025', to: '2025', by: 'year', sector: 'all', asOf: null } as const;
  const verdicts = async () => JSON.stringify((await readIndicators(house.store.db, wanted as never)).notice);
  const before = await verdicts();
  await house.judgeAgain(house.acts[1], 7);
  await project(house.store);
  expect(await verdicts()).not.toBe(before);
  expect((await findAct(house.store, house.acts[1].actId))?.row.verdict).toBe('current');
  expect((await replay(house.store.db, { check: true })).differences).toEqual([]);
});

test('an act that waits for a person goes on waiting, with the doubts of before and the new one', async () => {
  await using house = await given();
  const act = house.acts[2];
  await house.judgeAgain(act, 7);
  await project(house.store);
  const shown = await findAct(house.store, act.actId);
  expect(shown?.row.status).toBe('in_review');
  expect(shown?.review).toMatchObject({ needed: true, blocking: true });
  expect(shown?.review.reasons.map(({ code }) => code)).toEqual(['low-confidence', 'notice.phone-uncertain']);
});

test('what a person answered is not asked again by a verdict without doubt', async () => {
  await using house = await given();
  const [, act] = house.acts;
  const { actId, batchId } = act;
  const reviewed = ActReviewed.of({ actId, batchId, facts: sampleFacts(act), correctedFields: [] });
  const sure = ActNoticeRejudged.of({ ...rejudged(act, 7).data, reasons: [] });
  await record(house.store, [{ streamId: `act-${actId}`, version: 3, events: [reviewed, sure] }]);
  await project(house.store);
  expect((await findAct(house.store, actId))?.review).toMatchObject({ needed: false, reasons: [] });
});
