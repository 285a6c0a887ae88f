import { randomUUID } from 'node:crypto';
import { pageRangeOf } from '@amont/domain/act/page-range';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { findBatch } from '../view/find-batch.query.ts';
import { projectNext } from '../view/project-next.ts';
import { recordBatch, sampleAct } from '../view/sample-acts.ts';
import { splitAct } from './split-act.query.ts';

const actor = { kind: 'person', id: 'op' } as const;

const given = async () => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore();
  const act = sampleAct(randomUUID(), 1);
  await recordBatch(store, act.batchId, [act], { demonstration: true });
  const ids = { newActId: randomUUID(), newBatchId: randomUUID() };
  const split = (fromPage: number) => splitAct(store, { actId: act.actId, fromPage, ...ids, actor });
  return { store, act, ids, split, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('the second act of a file is received on its own, and each act keeps its own pages', async () => {
  await using house = await given();
  expect(await house.split(5)).toBe('done');
  const [first, second] = await Promise.all(
    [house.act.actId, house.ids.newActId].map((id) => readStream(house.store.db, `act-${id}`)),
  );
  expect(pageRangeOf(first ?? [])).toEqual({ from: 1, to: 4 });
  expect(pageRangeOf(second ?? [])).toEqual({ from: 5, to: null });
  expect(second?.map(({ type }) => type)).toEqual(['act.received']);
  expect(second?.[0]?.data).toMatchObject({ part: { fromPage: 5, ofActId: house.act.actId } });
});

test('the batch of the second act counts one file and is a demonstration like that of the first', async () => {
  await using house = await given();
  await house.split(5);
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(house.store.db));
  const batch = await findBatch(house.store.db, house.ids.newBatchId);
  expect(batch).toMatchObject({ demonstration: true, channel: 'split', summary: { submitted: 1 } });
});

test('split twice at the same page is split once; a page that is not there is told', async () => {
  await using house = await given();
  expect(await house.split(9)).toBe('no-such-page');
  expect(await house.split(5)).toBe('done');
  expect(await house.split(5)).toBe('done');
  expect(await readStream(house.store.db, `act-${house.ids.newActId}`)).toHaveLength(1);
});
