import { randomUUID } from 'node:crypto';
import { actDetail } from '@amont/contracts/http/act';
import { failureList } from '@amont/contracts/http/administration';
import { actList, batchList, batchSummary as summaryShape } from '@amont/contracts/http/batch';
import { contactList, outreachWeeks } from '@amont/contracts/http/outreach';
import { procedureDetail, procedureLine, procedureList } from '@amont/contracts/http/procedure';
import { BatchSubmitted } from '@amont/domain/batch/batch.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import type { Store } from '../open-store.ts';
import { batchProgress } from './batch-progress.query.ts';
import { contactsOfWeek } from './contacts-of-week.query.ts';
import { findAct } from './find-act.query.ts';
import { batchSummary, findBatch } from './find-batch.query.ts';
import { findProcedure } from './find-procedure.query.ts';
import { oldestWaitingSeconds, projectionLag } from './health.query.ts';
import { listActs } from './list-acts.query.ts';
import { listBatches } from './list-batches.query.ts';
import { listFailures } from './list-failures.query.ts';
import { listProcedures } from './list-procedures.query.ts';
import { readOutreachWeeks } from './outreach-weeks.query.ts';
import { procedureLines } from './procedure-lines.query.ts';
import { projectNext } from './project-next.ts';
import { receiptRows } from './receipt-rows.query.ts';
import {
  actEvents,
  record,
  recordBatch,
  recordRemoval,
  type SampleAct,
  sampleAct,
  sampleFacts,
} from './sample-acts.ts';

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
};

/** What intake and examination put in the vault. */
const sealDetails = (store: Store, act: SampleAct): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    const facts = sampleFacts(act);
    await store.vault.seal(tx, act.actId, 'arrival', { fileName: `acte ${act.ordinal}.pdf` });
    const office = { name: facts.officeName, postalCode: null, city: null, phone: null, email: null };
    const landlord = {
      name: 'SCI DU PONT',
      kind: facts.landlordKind,
      sector: facts.sector,
      managedDirectly: true,
      agent: null,
    };
    await store.vault.seal(tx, act.actId, 'details', {
      act: {
        type: facts.type,
        servedOn: facts.servedOn,
        service: facts.service,
        office,
        landlord,
        tenants: [{ civility: 'MME', lastName: 'LEFEVRE', firstNames: 'Amélie' }],
        dwelling: { street: '12 rue des Pyrénées', complement: null, postalCode: '75020', city: 'PARIS' },
        phones: ['+33612345678'],
        emails: [],
        debtCents: facts.debtCents,
        rentCents: facts.rentCents,
        costCents: null,
        statement: [],
        contestableCents: 0,
        deadline: null,
        leaseSignedOn: null,
        addressee: 'tenant',
        hearing: null,
        officeReference: null,
        mentions: [],
        legalChecks: [],
      },
      notice: null,
      sources: {},
      confidence: {
        servedOn: 0.99,
        tenants: 0.95,
        'dwelling.street': 0.95,
        'dwelling.postalCode': 0.95,
        debtCents: 0.9,
        rentCents: 0.9,
        phones: 0.9,
      },
      reasons: [],
    });
  });

test('submitted is accepted, duplicates and refused together, and every accepted act ends in the verdicts', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const ends = ['decided', 'decided', 'refused', 'duplicate', 'failed', 'in_review'] as const;
  await recordBatch(
    store,
    batchId,
    ends.map((end, index) => sampleAct(batchId, index + 1, { end })),
  );
  await projectAll(store);
  const summary = await batchSummary(store.db, batchId);
  expect(summaryShape.parse(summary)).toMatchObject({
    submitted: 6,
    accepted: 4,
    duplicates: 1,
    refused: { encrypted: 1 },
    settled: true,
    review: 1,
    verdicts: { outdated: 3, unreadable: 1 },
    stages: { commandement_de_payer: 2 },
    outreach: { adil: 2, empex: 2, landlords: 0, none: {} },
  });
  expect(batchList.parse({ batches: await listBatches(store.db) }).batches[0]).toMatchObject({
    id: batchId,
    closed: true,
    settledActs: 6,
  });
  expect(
    (await receiptRows(store, batchId)).map(({ ordinal, status, reason }) => [
      ordinal,
      status,
      reason?.slice(0, 18) ?? null,
    ]),
  ).toEqual([
    [1, 'decided', null],
    [2, 'decided', null],
    [3, 'refused', 'Ce PDF est protégé'],
    [4, 'duplicate', 'Déjà reçu.'],
    [5, 'failed', 'La lecture du fich'],
    [6, 'in_review', 'Attend la relectur'],
  ]);
  expect(failureList.parse({ failures: await listFailures(store) }).failures).toHaveLength(1);
  expect(await findBatch(store.db, randomUUID())).toBeNull();
});

test('a batch is not settled while files are still sent or an act is on its way, and the identity holds all the same', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const submitted = BatchSubmitted.of({ batchId, demonstration: false, channel: 'api' });
  await record(store, [{ streamId: `batch-${batchId}`, events: [submitted] }]);
  await projectAll(store);
  expect(await batchSummary(store.db, batchId)).toMatchObject({ submitted: 0, settled: false, seconds: 0 });
  const act = sampleAct(batchId, 1);
  await record(store, [{ streamId: `act-${act.actId}`, events: actEvents(act).slice(0, 2) }]);
  expect(await projectionLag(store.db)).toBe(2);
  await projectAll(store);
  expect(await batchSummary(store.db, batchId)).toMatchObject({
    submitted: 1,
    accepted: 1,
    settled: false,
    verdicts: {},
  });
  expect(await oldestWaitingSeconds(store.db)).toBeGreaterThan(0);
  expect(await projectionLag(store.db)).toBe(0);
});

test('lists go on from a cursor without losing or repeating an act, under every filter', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const [one, two] = [randomUUID(), randomUUID()];
  const acts = Array.from({ length: 7 }, (_, index) =>
    sampleAct(one, index + 1, index % 2 ? { end: 'in_review' } : {}),
  );
  await recordBatch(store, one, acts);
  await recordBatch(store, two, [sampleAct(two, 1, { facts: { officeId: 'etude-2', type: 'assignation' } })]);
  for (const act of acts) await sealDetails(store, act);
  await projectAll(store);
  const pages = async (query: Parameters<typeof listActs>[1]): Promise<readonly number[]> => {
    const seen: number[] = [];
    for (let after: string | undefined; ; ) {
      const page = actList.parse(await listActs(store, { ...query, after }));
      seen.push(...page.acts.map((act) => act.ordinal));
      if (page.next === null) return seen;
      after = page.next;
    }
  };
  expect(await pages({ batch: one, limit: 3 })).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(await pages({ limit: 3 })).toEqual([1, 7, 6, 5, 4, 3, 2, 1]);
  expect(await pages({ status: 'in_review', limit: 2 })).toEqual([6, 4, 2]);
  expect(await pages({ review: 'none', batch: one, limit: 2 })).toEqual([1, 3, 5, 7]);
  expect(await pages({ office: 'etude-2', type: 'assignation', verdict: 'outdated', limit: 2 })).toEqual([1]);
  expect(await pages({ after: 'nonsense', limit: 10 })).toHaveLength(8);
  const { total, acts: shown } = await listActs(store, { batch: one, limit: 1 });
  expect([total, shown[0]?.fileName, shown[0]?.tenants]).toEqual([7, 'acte 1.pdf', 'Mme LEFEVRE Amélie']);
});

test('an act is shown whole, and without its personal data once its key is gone', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1);
  await recordBatch(store, batchId, [act]);
  await sealDetails(store, act);
  await projectAll(store);
  const found = actDetail.parse(await findAct(store, act.actId));
  expect(found).toMatchObject({
    row: { status: 'decided', type: 'commandement_de_payer', officeName: 'SELARL EXEMPLE' },
    pages: 7,
    details: { debtCents: 450_000 },
    filing: { procedureId: act.procedureId, relation: 'opens' },
    outreach: { channels: ['adil', 'empex'], dueBy: '2025-03-14' },
  });
  expect(found.outreach?.explanation).toBe(
    'Courrier de l’ADIL au ménage, signalement à l’équipe mobile (EMPEX), au plus tard le 14/03/2025.',
  );
  expect(found.history.map((entry) => entry.type)).toEqual([
    'act.received',
    'act.read',
    'act.examined',
    'procedure.act-filed',
    'procedure.stage-reached',
    'procedure.outreach-decided',
    'procedure.letter-due',
    'procedure.signal-raised',
  ]);
  expect(found.history.find((entry) => entry.type === 'procedure.stage-reached')?.stage).toBe('commandement_de_payer');
  await inTransaction(store.db, (tx) => store.vault.destroy(tx, act.actId));
  const bare = actDetail.parse(await findAct(store, act.actId));
  expect(bare).toMatchObject({
    details: null,
    row: { tenants: null, fileName: '(nom effacé)' },
    notice: { verdict: 'outdated' },
  });
  expect(await findAct(store, randomUUID())).toBeNull();
});

test('a procedure is shown with its stages, acts and decisions, and exported without a name', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1);
  const copy = sampleAct(batchId, 2, { procedureId: act.procedureId, relation: 'guarantor_copy' });
  const later = sampleAct(batchId, 3, { servedOn: '2025-06-01' });
  await recordBatch(store, batchId, [act, copy, later], { demonstration: true });
  await projectAll(store);
  const { procedures, total } = procedureList.parse(await listProcedures(store, { limit: 10 }));
  expect(procedures.map(({ id, acts, stageOn }) => [id, acts, stageOn])).toEqual([
    [later.procedureId, 1, '2025-06-01'],
    [act.procedureId, 2, '2025-03-14'],
  ]);
  expect([total, procedures[1]?.demonstration, procedures[1]?.postalCode]).toEqual([2, true, '75016']);
  const first = await listProcedures(store, { limit: 1 });
  expect((await listProcedures(store, { limit: 1, after: first.next ?? '' })).procedures[0]?.id).toBe(act.procedureId);
  const detail = procedureDetail.parse(await findProcedure(store, act.procedureId));
  expect([detail.stages.length, detail.acts.length, detail.outreach.length]).toEqual([1, 2, 2]);
  const lines = [];
  for await (const line of procedureLines(store.db)) lines.push(procedureLine.parse(line));
  expect(lines).toHaveLength(2);
  expect(lines.find((line) => line.procedure === act.procedureId)?.outreach).toHaveLength(2);
});

test('contacts come by ISO week, with whom to reach', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const act = sampleAct(batchId, 1, { servedOn: '2025-04-02' });
  await recordBatch(store, batchId, [act]);
  await sealDetails(store, act);
  await projectAll(store);
  const { weeks } = outreachWeeks.parse(await readOutreachWeeks(store.db));
  expect(weeks.at(-1)).toEqual({ week: '2025-W14', adil: 1, empex: 0, landlord: 0 });
  expect(contactList.parse(await contactsOfWeek(store, '2025-W14', '2025-04-01')).contacts).toEqual([
    expect.objectContaining({
      channel: 'adil',
      dueBy: '2025-04-02',
      recipient: 'Mme LEFEVRE Amélie',
      address: '12 rue des Pyrénées, 75020 PARIS',
      debtMonths: 4.5,
      service: 'a_etude',
    }),
  ]);
  expect((await contactsOfWeek(store, '2031-W01', '2025-04-01')).contacts).toEqual([]);
});

test('whoever follows a batch sees each act that moved, once, and the end', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  await recordBatch(store, batchId, [sampleAct(batchId, 1), sampleAct(batchId, 2)]);
  await projectAll(store);
  const begun = await batchProgress(store, batchId, '0');
  expect([begun?.acts.length, begun?.summary.settled, begun?.more]).toEqual([2, true, false]);
  expect((await batchProgress(store, batchId, begun?.cursor ?? ''))?.acts).toEqual([]);
  const late = sampleAct(batchId, 3);
  await record(store, [{ streamId: `act-${late.actId}`, events: actEvents(late) }]);
  await projectAll(store);
  expect((await batchProgress(store, batchId, begun?.cursor ?? ''))?.acts.map((act) => act.id)).toEqual([late.actId]);
  await recordRemoval(store, batchId);
  await projectAll(store);
  expect(await batchProgress(store, batchId, '0')).toBeNull();
});
