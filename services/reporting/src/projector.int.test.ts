import { randomUUID } from 'node:crypto';
import { createLogger } from '@amont/runtime/logger';
import { batchSummary } from '@amont/store/view/find-batch.query';
import { replay } from '@amont/store/view/replay';
import { recordBatch, recordRemoval, sampleAct } from '@amont/store/view/sample-acts';
import { eventually } from '@amont/testkit/eventually';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { startProjector } from './main.ts';

const log = createLogger({ service: 'test', level: 'silent' });

test('facts reach the read models by themselves, with two projectors and a replay at the same time', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore({ maxConnections: 10 });
  const stops = await Promise.all([startProjector({ store, log }), startProjector({ store, log })]);
  let told = 0;
  const stopListening = await store.listen('amont_view', () => {
    told += 1;
  });
  const batchId = randomUUID();
  const acts = Array.from({ length: 60 }, (_, index) => sampleAct(batchId, index + 1));
  await recordBatch(store, batchId, acts);
  const replaying = replay(store.db);
  await eventually(async () => (await batchSummary(store.db, batchId))?.settled);
  await replaying;
  expect(await batchSummary(store.db, batchId)).toMatchObject({
    submitted: 60,
    accepted: 60,
    stages: { commandement_de_payer: 60 },
  });
  expect(told).toBeGreaterThan(0);

  await recordRemoval(store, batchId);
  await eventually(async () => (await batchSummary(store.db, batchId)) === null);
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
  await Promise.all([...stops.map((stop) => stop()), stopListening()]);
});
