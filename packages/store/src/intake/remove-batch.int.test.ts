import { createHash, randomUUID } from 'node:crypto';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import type { Store } from '../open-store.ts';
import { receiveFiles } from './receive-files.query.ts';
import { removeBatch } from './remove-batch.query.ts';
import { submitBatch } from './submit-batch.query.ts';

const actor = { kind: 'system', id: 'test' } as const;

/** A batch of one act whose personal data stand under a procedure's key. */
const batchOfOne = async (store: Store, procedureId: string) => {
  const [batchId, actId] = [randomUUID(), randomUUID()];
  await submitBatch(store, { batchId, channel: 'api', demonstration: false, actor });
  const sha256 = createHash('sha256').update(actId).digest('hex');
  const arrival = { actId, fileName: 'acte.pdf', sha256, sizeBytes: 1, refusal: null };
  await receiveFiles(store, { batchId, arrivals: [arrival], actor });
  await inTransaction(store.db, async (tx) => {
    await store.vault.seal(tx, actId, 'details', { name: actId });
    await store.vault.assign(tx, actId, procedureId);
  });
  return { batchId, actId };
};

test('a removed batch takes along only procedures that hold no act of another, wherever acts were moved to', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const procedureId = randomUUID();
  const [gone, kept] = [await batchOfOne(store, procedureId), await batchOfOne(store, procedureId)];
  await inTransaction(store.db, (tx) => store.vault.seal(tx, procedureId, 'household', { tenants: [] }));
  await removeBatch(store, gone.batchId, actor);
  expect(await store.vault.open(store.db, gone.actId, 'details')).toBeNull();
  expect(await store.vault.open(store.db, kept.actId, 'details')).toEqual({ name: kept.actId });
  expect(await store.vault.open(store.db, procedureId, 'household')).not.toBeNull();
  await removeBatch(store, kept.batchId, actor);
  expect(await store.vault.open(store.db, kept.actId, 'details')).toBeNull();
  expect(await store.vault.open(store.db, procedureId, 'household')).toBeNull();
});
