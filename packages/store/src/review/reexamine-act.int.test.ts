import { randomUUID } from 'node:crypto';
import { ActReviewed } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import type { ActDetails, CheckedFile } from '@amont/domain/act/checked-act';
import { applyCorrections, type Corrections } from '@amont/domain/act/review-act';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { record, recordBatch, sampleAct } from '../view/sample-acts.ts';
import { reexamineAct } from './reexamine-act.query.ts';

const actor = { kind: 'person', id: 'op' } as const;
const BASE: Corrections = { type: 'commandement_de_payer', servedOn: '2025-03-14', debtCents: 451_233 };
const reading = (more: Corrections = {}): ActDetails => {
  const made = applyCorrections(null, { ...BASE, ...more })?.act;
  if (!made) throw new Error('no act');
  return made;
};
const checked = (act: ActDetails, reasons: CheckedFile['review']['reasons'] = []): CheckedFile => ({
  file: 'acte.pdf',
  sha256: 'a'.repeat(64),
  status: 'read',
  refusal: null,
  pages: 7,
  textSource: 'embedded',
  attachments: [],
  act,
  notice: null,
  confidence: { servedOn: 0.99 },
  sources: {},
  review: { needed: reasons.length > 0, reasons },
});

const given = async (more: Corrections = {}) => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore();
  const act = sampleAct(randomUUID(), 1);
  await recordBatch(store, act.batchId, [act]);
  await inTransaction(store.db, (tx) =>
    store.vault.seal(tx, act.actId, 'details', {
      act: reading(more),
      notice: null,
      sources: {},
      confidence: {},
      reasons: [],
    }),
  );
  const reread = (file: CheckedFile, { dryRun = false, blocking = false } = {}) =>
    reexamineAct(
      store,
      act.actId,
      { checked: file, blocking, reader: 'r2', examiner: 'e2', noticeRegistry: 7 },
      { dryRun, actor },
    );
  const stream = () => readStream(store.db, `act-${act.actId}`);
  return { store, act, reread, stream, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('a new reading that agrees records nothing', async () => {
  await using house = await given();
  const before = await house.stream();
  expect(await house.reread(checked(reading()))).toEqual({ outcome: 'unchanged', changes: [] });
  expect(await house.stream()).toEqual(before);
});

test('a trial shows what would change and records nothing', async () => {
  await using house = await given();
  const before = await house.stream();
  const { outcome, changes } = await house.reread(checked(reading({ debtCents: 451_333 })), { dryRun: true });
  expect({ outcome, changes }).toEqual({
    outcome: 'changed',
    changes: [{ field: 'debtCents', before: 451_233, after: 451_333 }],
  });
  expect(await house.stream()).toEqual(before);
});

test('what changed is an event, and the vault holds the new reading', async () => {
  await using house = await given();
  await house.reread(checked(reading({ servedOn: '2025-03-15' })));
  expect((await house.stream()).at(-1)).toMatchObject({
    type: 'act.reexamined',
    data: { reader: 'r2', changedFields: ['servedOn'], facts: { servedOn: '2025-03-15' } },
  });
  expect((await house.reread(checked(reading({ servedOn: '2025-03-15' })))).outcome).toBe('unchanged');
});

test('what a person corrected stands', async () => {
  await using house = await given({ servedOn: '2025-03-20' });
  const { actId, batchId } = house.act;
  const facts = factsOf(reading({ servedOn: '2025-03-20' }), null);
  const past = await house.stream();
  await record(house.store, [
    {
      streamId: `act-${actId}`,
      version: past.length,
      events: [ActReviewed.of({ actId, batchId, facts, correctedFields: ['servedOn'] })],
    },
  ]);
  expect(await house.reread(checked(reading()))).toEqual({ outcome: 'unchanged', changes: [] });
});

test('a new reading that is in doubt about whose act it is replaces nothing, and a person is asked once', async () => {
  await using house = await given();
  const doubt = { code: 'contradiction', field: 'tenants', message: 'Deux noms.' };
  const other = checked(reading({ addressee: 'guarantor' }), [doubt]);
  expect((await house.reread(other, { blocking: true })).outcome).toBe('doubtful');
  await house.reread(other, { blocking: true });
  const said = (await house.stream()).filter(({ type }) => type === 'act.reexamined');
  expect(said).toHaveLength(1);
  expect(said[0]?.data).toMatchObject({
    facts: { addressee: 'tenant' },
    changedFields: [],
    review: { needed: true, blocking: false, reasons: [{ code: 'contradiction', field: 'tenants' }] },
  });
});
