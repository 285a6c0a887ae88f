import { randomUUID } from 'node:crypto';
import { actDetail } from '@amont/contracts/http/act';
import { ReviewRequested } from '@amont/domain/act/act.events';
import type { ActDetails } from '@amont/domain/act/checked-act';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { findAct } from '../view/find-act.query.ts';
import { projectNext } from '../view/project-next.ts';
import { record, recordBatch, type SampleAct, sampleAct } from '../view/sample-acts.ts';
import { reviewAct } from './review-act.query.ts';

const PERSON = { kind: 'person', id: randomUUID() } as const;
const DWELLING = { street: '12 rue des Essais', complement: null, postalCode: '75020', city: 'PARIS' };
const TENANTS = [{ civility: 'MME', lastName: 'EXEMPLE', firstNames: 'Aline' }] as const;

const DETAILS: ActDetails = {
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  service: null,
  office: { name: null, postalCode: null, city: null, phone: null, email: null },
  landlord: { name: 'SCI DU PONT', kind: null, sector: 'unknown', managedDirectly: null, agent: null },
  tenants: TENANTS,
  dwelling: DWELLING,
  phones: [],
  emails: [],
  debtCents: 450_000,
  rentCents: null,
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
};

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
};

const shown = async (store: Store, actId: string) => {
  await projectAll(store);
  return actDetail.parse(await findAct(store, actId));
};

const sealAct = (store: Store, act: SampleAct): Promise<void> =>
  inTransaction(store.db, (tx) =>
    store.vault.seal(tx, act.actId, 'details', {
      act: DETAILS,
      notice: null,
      sources: {
        debtCents: { page: 1, excerpt: 'la somme de 4 500,00', box: null },
        servedOn: { page: 1, excerpt: 'le 14 mars', box: null },
      },
      confidence: { servedOn: 0.5, debtCents: 0.9 },
      reasons: [{ code: 'low-confidence', field: 'servedOn', message: 'La date est pâle.' }],
    }),
  );

/** An act that waits for a person, and beside it a procedure that casework takes for a likely one when `asked`. */
const waiting = async (store: Store, asked = false) => {
  const batchId = randomUUID();
  const known = sampleAct(batchId, 1);
  const act = sampleAct(batchId, 2, { end: 'in_review' });
  await recordBatch(store, batchId, [known, act]);
  await sealAct(store, act);
  await inTransaction(store.db, (tx) =>
    store.vault.seal(tx, known.procedureId, 'household', { tenants: TENANTS, dwelling: DWELLING, sightings: [] }),
  );
  const { procedureId } = known;
  const question = ReviewRequested.of({
    actId: act.actId,
    batchId,
    blocking: true,
    reasons: [{ code: 'filing_doubt', field: null }],
    filingCandidates: [{ procedureId, score: 12, evidence: [{ rule: 'nom_identique', weight: 10 }] }],
  });
  if (asked) await record(store, [{ streamId: `act-${act.actId}`, version: 4, events: [question] }]);
  return { actId: act.actId, procedureId };
};

test('a corrected field is certain, keeps no trace of the words it replaces, and is said to be corrected', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId } = await waiting(store);
  expect((await shown(store, actId)).review).toMatchObject({
    needed: true,
    reasons: [{ field: 'servedOn', message: 'La date est pâle.' }],
  });
  const corrections = { debtCents: 400_000, landlord: { ...DETAILS.landlord, sector: 'social' as const } };
  expect(await reviewAct(store, actId, { decision: 'confirm', corrections }, PERSON)).toBe('done');
  const after = await shown(store, actId);
  expect(after).toMatchObject({
    details: { debtCents: 400_000, landlord: { name: 'SCI DU PONT', sector: 'social' } },
    correctedFields: ['landlord.sector', 'debtCents'],
    confidence: { debtCents: 1, 'landlord.sector': 1, servedOn: 1 },
    review: { needed: false, reasons: [] },
  });
  expect(Object.keys(after.sources)).toEqual(['servedOn']);
});

test('who must choose a procedure sees the household and the evidence, until the choice is made', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId, procedureId } = await waiting(store, true);
  const before = await shown(store, actId);
  expect(before.filingCandidates).toEqual([
    {
      procedureId,
      household: 'Mme EXEMPLE Aline',
      dwelling: '12 rue des Essais, 75020 PARIS',
      stage: 'commandement_de_payer',
      stageOn: '2025-03-14',
      acts: 1,
      score: 12,
      evidence: [{ rule: 'nom_identique', weight: 10, label: 'Même nom de famille' }],
    },
  ]);
  const choice = { decision: 'confirm', corrections: {}, filing: procedureId } as const;
  expect(await reviewAct(store, actId, choice, PERSON)).toBe('done');
  expect((await readStream(store.db, `act-${actId}`)).at(-1)?.data).toMatchObject({ filing: procedureId });
  expect(await shown(store, actId)).toMatchObject({ filingCandidates: [], review: { reasons: [] } });
});

test('a procedure that was not proposed cannot be chosen, nor anything be chosen for an act nobody asked about', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId } = await waiting(store, true);
  const elsewhere = { decision: 'confirm', corrections: {}, filing: randomUUID() } as const;
  expect(await reviewAct(store, actId, elsewhere, PERSON)).toBe('not-proposed');
  expect(await readStream(store.db, `act-${actId}`)).toHaveLength(5);
  expect(await reviewAct(store, randomUUID(), elsewhere, PERSON)).toBe('unknown');
});

test('a question that never had a sentence of its own is asked in French all the same', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId } = await waiting(store);
  const reasons = [{ code: 'filing_needs_field', field: 'servedOn' }];
  await reviewAct(store, actId, { decision: 'confirm', corrections: {} }, PERSON);
  const { batchId } = (await shown(store, actId)).row;
  await record(store, [
    { streamId: `act-${actId}`, version: 5, events: [ReviewRequested.of({ actId, batchId, blocking: true, reasons })] },
  ]);
  expect((await shown(store, actId)).review.reasons).toEqual([
    {
      ...reasons[0],
      message: 'Sans cette information l’acte ne peut être rattaché à aucune procédure : complétez-la.',
    },
  ]);
});
