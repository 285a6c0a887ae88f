import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocuments } from '@amont/documents/open-documents';
import { ActExamined, ActNoticeCorrected, ActRead, ActReceived, ActReviewed } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import { applyCorrections } from '@amont/domain/act/review-act';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { PageText } from '@amont/domain/text/page-text';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { publishVersion } from './publish-version.ts';
import { someNotice } from './registry.fixture.ts';
import { openRegistry } from './registry-source.ts';
import { rejudgeAct } from './rejudge-act.ts';

const actor = { kind: 'person', id: 'op' } as const;
const OLD = someNotice();
const NEW = someNotice({
  id: 'essai-cdp-2025-01',
  title: 'notice d’essai révisée',
  inForceFrom: '2025-01-01',
  supersedes: OLD.id,
  phone: '01 98 76 54 99',
});

const pageOf = (text: string, page: number): PageText => ({
  page,
  width: 595,
  height: 842,
  source: 'embedded',
  confidence: 1,
  lines: text.split('\n').map((raw, row) => {
    const line = raw.trim();
    const box = { x: 50, y: 50 + row * 14, width: 5 * line.length, height: 10 };
    return { text: line, cells: [{ text: line, ...box }], ...box, block: 0 };
  }),
});

const sealed = applyCorrections(null, {
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  dwelling: { street: '1 rue Neuve', complement: null, postalCode: '75011', city: 'PARIS' },
})?.act;
if (!sealed) throw new Error('no act');

/** An act of March 2025 with the notice of 2024, judged while the registry knew no other. */
const given = async () => {
  const database = await throwAwayDatabase();
  const store = await database.openStore();
  const folder = await mkdtemp(join(tmpdir(), 'amont-rejudge-'));
  const documents = await openDocuments(folder);
  const registry = await openRegistry(store, async () => [OLD]);
  const [actId, batchId] = [randomUUID(), randomUUID()];
  const bytes = Buffer.from(actId);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await documents.put(bytes);
  const pages = [pageOf('COMMANDEMENT DE PAYER', 1), pageOf(OLD.pages.join('\n'), 2)];
  await documents.putDerived(sha256, 'pages-test.json', Buffer.from(JSON.stringify(pages)));
  const notice = { verdict: 'current', version: OLD.id, pages: [2], findings: [] } as const;
  const append = async (events: readonly DomainEvent[]) => {
    const expectedVersion = (await readStream(store.db, `act-${actId}`)).length;
    const stream = { streamId: `act-${actId}`, expectedVersion, actor, correlationId: batchId };
    await inTransaction(store.db, (tx) => appendEvents(tx, { ...stream, events }));
  };
  const reasons = [{ code: 'low_confidence', field: 'servedOn' }];
  await append([
    ActReceived.of({ actId, batchId, ordinal: 1, sha256, sizeBytes: bytes.length }),
    ActRead.of({
      actId,
      batchId,
      reader: 'r1',
      pages: 2,
      pagesWithoutText: [],
      textSource: 'embedded',
      pagesKey: 'pages-test.json',
    }),
    ActExamined.of({
      actId,
      batchId,
      examiner: 'e1',
      facts: factsOf(sealed, { ...notice, pages: [...notice.pages], findings: [] }),
      confidence: { notice: 0.99 },
      review: { needed: true, blocking: true, reasons },
      noticeRegistry: 1,
    }),
  ]);
  const details = { act: sealed, notice, sources: {}, confidence: { notice: 0.99 }, reasons: [] };
  await inTransaction(store.db, (tx) => store.vault.seal(tx, actId, 'details', details));
  const publish = (): Promise<unknown> =>
    publishVersion(
      { store, registry },
      { notice: NEW, document: null, revises: false, reason: null, draftId: null },
      actor,
    );
  return {
    actId,
    batchId,
    store,
    append,
    publish,
    stream: () => readStream(store.db, `act-${actId}`),
    rejudge: async (dryRun = false) =>
      rejudgeAct({ store, documents }, actId, { registry: await registry.fresh(), dryRun, actor }),
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
};

test('a trial shows what would change and records nothing', async () => {
  await using house = await given();
  await house.publish();
  const before = await house.stream();
  expect(await house.rejudge(true)).toMatchObject({
    outcome: 'changed',
    change: { field: 'notice', before: { verdict: 'current' }, after: { verdict: 'outdated', version: OLD.id } },
  });
  expect(await house.stream()).toEqual(before);
});

test('the new verdict is an event that names the registry’s revision; the old one stays in the log', async () => {
  await using house = await given();
  await house.publish();
  const before = await house.stream();
  await house.rejudge();
  const after = await house.stream();
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({
    type: 'act.notice-rejudged',
    actor,
    data: {
      noticeRegistry: 2,
      notice: {
        verdict: 'outdated',
        findings: [{ kind: 'obsolete_phone', contact: 'maison', found: '+33198765432', expected: '+33198765499' }],
      },
    },
  });
  expect(await house.store.vault.open(house.store.db, house.actId, 'details')).toMatchObject({
    act: { servedOn: '2025-03-14' },
    notice: { verdict: 'outdated' },
  });
});

test('a verdict that stands is recorded with the revision it was judged by, and nothing else changes', async () => {
  await using house = await given();
  expect(await house.rejudge()).toEqual({ outcome: 'unchanged', change: null });
  expect((await house.stream()).at(-1)).toMatchObject({ data: { noticeRegistry: 1, notice: { verdict: 'current' } } });
});

test('it is judged on the day a person corrected', async () => {
  await using house = await given();
  await house.publish();
  const { actId, batchId, store } = house;
  const act = applyCorrections(sealed, { servedOn: '2024-12-20' })?.act ?? null;
  const details = { act, notice: null, sources: {}, confidence: {}, reasons: [] };
  await inTransaction(store.db, (tx) => store.vault.seal(tx, actId, 'details', details));
  await house.append([ActReviewed.of({ actId, batchId, facts: factsOf(act, null), correctedFields: ['servedOn'] })]);
  await house.rejudge();
  expect((await house.stream()).at(-1)).toMatchObject({ data: { notice: { verdict: 'current', version: OLD.id } } });
});

test('what a person agreed to with the office stands, whatever the registry says later', async () => {
  await using house = await given();
  await house.publish();
  const { actId, batchId } = house;
  const facts = factsOf(sealed, null);
  const contestId = randomUUID();
  await house.append([ActNoticeCorrected.of({ actId, batchId, contestId, facts, correctedFields: ['notice'] })]);
  expect(await house.rejudge()).toEqual({ outcome: 'out-of-reach', change: null });
});

test('an act whose personal data are gone is left alone', async () => {
  await using house = await given();
  await inTransaction(house.store.db, (tx) => house.store.vault.destroy(tx, house.actId));
  expect(await house.rejudge()).toEqual({ outcome: 'out-of-reach', change: null });
});
