import { randomUUID } from 'node:crypto';
import type { ActFacts } from '@amont/domain/act/act.events';
import type { ActDetails } from '@amont/domain/act/checked-act';
import type { NoticeCheck } from '@amont/domain/notice/notice-check';
import type { ContestedPoint } from '@amont/domain/office/contest.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import type { Store } from '../open-store.ts';
import { findAct } from '../view/find-act.query.ts';
import { projectNext } from '../view/project-next.ts';
import { replay } from '../view/replay.ts';
import { recordBatch, recordRemoval, type SampleAct, sampleAct } from '../view/sample-acts.ts';
import { answerContest } from './answer-contest.query.ts';
import { nameOffice, setCorrespondence, showMedian } from './describe-office.query.ts';
import { findOffice } from './find-office.query.ts';
import { listContests, listOwnContests } from './list-contests.query.ts';
import { isMedianShown, listOffices } from './list-offices.query.ts';
import { mergeOffices, splitOffice, undoOfficeMove } from './move-spellings.query.ts';
import { raiseContest } from './raise-contest.query.ts';
import { readActContests, readActMarks, readMedian, readOfficeActs } from './read-office-acts.query.ts';
import { officeNameOf, resolveOffice } from './resolve-office.query.ts';

const actor = { kind: 'person', id: 'operator' } as const;
const YEAR = { from: '2025-01-01', until: '2025-12-31' };

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
};

/** The spelling's id as the examination gives it, with the name and place an act prints. */
const seen = (officeId: string, officeName: string, phone: string | null = null): Partial<ActFacts> => ({
  officeId,
  officeName,
  officePlace: { postalCode: /-(\d{5})$/.exec(officeId)?.[1] ?? null, city: null, phone },
});
const PLAIN = seen('perignat-mirandol-75011', 'SELARL PÉRIGNAT & MIRANDOL');
const MISREAD = seen('perignai-mirandol-75011', 'PERIGNAI ET MIRANDOL');
const OTHER = seen('leroux-75008', 'SCP LEROUX');
const MARTIN = seen('perignat-75011', 'Maître PERIGNAT');

const house = async (facts: readonly Partial<ActFacts>[]) => {
  const database = await throwAwayDatabase();
  const store = await database.openStore();
  const batchId = randomUUID();
  const acts = facts.map((one, index) => sampleAct(batchId, index + 1, { facts: one }));
  await recordBatch(store, batchId, acts, { demonstration: true });
  await projectAll(store);
  return { store, batchId, acts, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

const countsOf = async (store: Store) =>
  Object.fromEntries((await listOffices(store.db)).map(({ id, acts }) => [id, acts]));

test('spellings of one office are counted together, another office apart, and what may be one is asked', async () => {
  await using open = await house([PLAIN, MISREAD, PLAIN, OTHER, MARTIN]);
  expect(await countsOf(open.store)).toEqual({ 'perignat-mirandol-75011': 3, 'leroux-75008': 1, 'perignat-75011': 1 });
  const offices = await listOffices(open.store.db);
  expect(offices.find(({ id }) => id === 'perignat-75011')?.maybe).toEqual(['perignat-mirandol-75011']);
  expect(await resolveOffice(open.store.db, 'perignai-mirandol-75011')).toBe('perignat-mirandol-75011');
  expect(await officeNameOf(open.store.db, 'perignat-mirandol-75011')).toBe('SELARL PÉRIGNAT & MIRANDOL');
  expect((await replay(open.store.db, { check: true })).differences).toEqual([]);
});

test('a merge moves acts and figures, and undoing it brings every spelling back; a replay finds the same', async () => {
  await using open = await house([PLAIN, MISREAD, MARTIN, OTHER]);
  const { db } = open.store;
  const into = 'perignat-mirandol-75011';
  expect(await mergeOffices(db, { from: 'perignat-75011', into }, actor)).toBe(into);
  await projectAll(open.store);
  expect(await countsOf(open.store)).toEqual({ [into]: 3, 'leroux-75008': 1 });
  expect(await resolveOffice(db, 'perignat-75011')).toBe(into);
  const move = (await findOffice(open.store, into))?.moves[0] ?? expect.fail('no move');
  expect(move).toMatchObject({ why: 'merge', undoable: true });

  expect(await undoOfficeMove(db, move.position, actor)).toBe('perignat-75011');
  await projectAll(open.store);
  expect(await countsOf(open.store)).toEqual({ [into]: 2, 'leroux-75008': 1, 'perignat-75011': 1 });
  expect(await undoOfficeMove(db, move.position, actor)).toBeNull();
  expect((await replay(db, { check: true })).differences).toEqual([]);
});

test('a split takes a wrongly joined spelling out, and the office keeps its id whichever part is named', async () => {
  await using open = await house([PLAIN, MISREAD, MISREAD]);
  const { db } = open.store;
  const officeId = 'perignat-mirandol-75011';
  expect(await splitOffice(db, { officeId, spellings: [officeId, 'perignai-mirandol-75011'] }, actor)).toBeNull();
  expect(await splitOffice(db, { officeId, spellings: [officeId] }, actor)).toBe('perignai-mirandol-75011');
  await projectAll(open.store);
  expect(await countsOf(open.store)).toEqual({ [officeId]: 1, 'perignai-mirandol-75011': 2 });
  const again = sampleAct(open.batchId, 9, { facts: MISREAD });
  await recordBatch(open.store, randomUUID(), [again]);
  await projectAll(open.store);
  expect((await readOfficeActs(db, officeId, YEAR)).length).toBe(1);
});

test('an unknown office is not merged, and one office is not merged with itself', async () => {
  await using open = await house([PLAIN]);
  const into = 'perignat-mirandol-75011';
  expect(await mergeOffices(open.store.db, { from: 'nobody', into }, actor)).toBeNull();
  expect(await mergeOffices(open.store.db, { from: into, into }, actor)).toBeNull();
});

test('a name, an address and the switch of the median are facts; the address is sealed', async () => {
  await using open = await house([PLAIN]);
  const officeId = 'perignat-mirandol-75011';
  await nameOffice(open.store, officeId, 'Étude Pérignat', actor);
  await setCorrespondence(open.store, { officeId, email: 'contact@etude.example', reports: 'declined' }, actor);
  await showMedian(open.store, true, actor);
  await projectAll(open.store);
  expect(await findOffice(open.store, officeId)).toMatchObject({
    office: { name: 'Étude Pérignat', reports: 'declined', address: true },
    email: 'contact@etude.example',
  });
  expect(await isMedianShown(open.store.db)).toBe(true);
  expect((await replay(open.store.db, { check: true })).differences).toEqual([]);
});

test('the median needs five offices with five acts, and is the middle of their shares', async () => {
  const many = (name: string, right: number): readonly Partial<ActFacts>[] =>
    Array.from({ length: 5 }, (_, index) => ({
      ...seen(`${name}-75001`, `SCP ${name.toUpperCase()}`),
      notice: { verdict: index < right ? 'current' : 'missing', version: null, pages: [], findings: [] },
    }));
  const [a, b, c, d, e] = [many('albe', 1), many('brun', 2), many('cotte', 5), many('dufay', 3), many('evrard', 4)];
  await using four = await house([...a, ...b, ...c, ...d]);
  expect(await readMedian(four.store.db, YEAR, ['commandement_de_payer'])).toBeNull();
  await using five = await house([...a, ...b, ...c, ...d, ...e]);
  expect(await readMedian(five.store.db, YEAR, ['commandement_de_payer'])).toEqual({ rate: 0.6, offices: 5 });
  expect(await readMedian(five.store.db, YEAR, ['assignation'])).toBeNull();
});

const WRONG: NoticeCheck = {
  verdict: 'altered',
  version: 'v',
  pages: [6],
  findings: [
    { kind: 'wrong_phone', contact: 'adil', found: '+33199005678', expected: '+33199001234', page: 6, excerpt: 'x' },
  ],
};
const POINT: ContestedPoint = {
  about: 'notice',
  verdict: 'altered',
  kind: 'wrong_phone',
  contact: 'adil',
  found: '+33199005678',
  page: 6,
};

const DETAILS: Pick<ActDetails, 'tenants' | 'officeReference' | 'mentions'> = {
  tenants: [{ civility: null, lastName: 'KERVIZIC', firstNames: null }],
  officeReference: '24/77',
  mentions: [{ id: 'decompte', present: false, page: null, excerpt: null }],
};

/** Keeps of an act what the examination keeps. */
const keep = async (store: Store, { actId }: SampleAct): Promise<void> => {
  const nothing = { name: null, postalCode: null, city: null };
  const act = {
    ...DETAILS,
    type: 'commandement_de_payer',
    servedOn: '2025-03-14',
    service: null,
    office: { name: PLAIN.officeName, postalCode: '75011', city: null, phone: null, email: null },
    landlord: { name: null, kind: null, sector: 'private', managedDirectly: null, agent: null },
    dwelling: { street: null, complement: null, postalCode: nothing.postalCode, city: nothing.city },
    phones: [],
    emails: [],
    debtCents: null,
    rentCents: null,
    costCents: null,
    statement: [],
    contestableCents: 0,
    deadline: null,
    leaseSignedOn: null,
    addressee: 'tenant',
    hearing: null,
    legalChecks: [],
  };
  const details = { act, notice: WRONG, sources: {}, confidence: { tenants: 0.95 }, reasons: [] };
  await inTransaction(store.db, async (tx) => {
    await store.vault.seal(tx, actId, 'details', details);
    await store.vault.seal(tx, actId, 'arrival', { fileName: 'CDP KERVIZIC.pdf' });
  });
};

const contested = async () => {
  const notice = { ...WRONG, findings: WRONG.findings.map(({ excerpt: _, ...finding }) => finding) };
  const open = await house([{ ...PLAIN, notice, mentions: [{ id: 'decompte', present: false }] }, OTHER]);
  const [act] = open.acts;
  if (act === undefined) return expect.fail('no act');
  await keep(open.store, act);
  const ask = { actId: act.actId, officeId: 'perignat-mirandol-75011', point: POINT, message: 'Ce numéro est le bon.' };
  return { ...open, act, ask };
};

test('what the office contests comes to a person once, with what it wrote, and only from the office of the act', async () => {
  await using open = await contested();
  expect(await raiseContest(open.store, { ...open.ask, officeId: 'leroux-75008' }, actor)).toEqual({ kind: 'unknown' });
  expect(await raiseContest(open.store, { ...open.ask, point: { ...POINT, found: '+33199000000' } }, actor)).toEqual({
    kind: 'not-said',
  });
  expect(await raiseContest(open.store, open.ask, actor)).toMatchObject({ kind: 'raised' });
  expect(await raiseContest(open.store, open.ask, actor)).toEqual({ kind: 'contested-before' });
  await projectAll(open.store);
  expect(await listContests(open.store)).toMatchObject([
    { actId: open.act.actId, point: POINT, message: 'Ce numéro est le bon.', reply: null, page: 6, outcome: null },
  ]);
  expect(await listOwnContests(open.store, 'leroux-75008')).toEqual([]);
  expect(await readActContests(open.store.db, [open.act.actId])).toMatchObject([{ point: POINT, outcome: null }]);
});

test('upheld, the point leaves the act and the figures, whatever is read of the act later; the log keeps both', async () => {
  await using open = await contested();
  const raised = await raiseContest(open.store, open.ask, actor);
  const id = raised.kind === 'raised' ? raised.contestId : expect.fail('not raised');
  expect(await answerContest(open.store, id, { outcome: 'upheld', reply: 'Vous avez raison.' }, actor)).toBe('done');
  expect(await answerContest(open.store, id, { outcome: 'dismissed', reply: 'Non, finalement.' }, actor)).toBe(
    'answered-before',
  );
  await projectAll(open.store);
  const [act] = await readOfficeActs(open.store.db, open.ask.officeId, YEAR);
  expect(act).toMatchObject({ verdict: 'current', findings: [], mentions: [{ id: 'decompte', present: false }] });
  const shown = await findAct(open.store, open.act.actId);
  expect(shown?.notice).toMatchObject({ verdict: 'current', findings: [] });
  expect(shown?.history.map(({ type }) => type)).toContain('act.notice-corrected');
  expect(await listContests(open.store)).toMatchObject([{ outcome: 'upheld', reply: 'Vous avez raison.' }]);
  expect((await replay(open.store.db, { check: true })).differences).toEqual([]);
});

test('a mention said to be absent can be contested; dismissed, the act stands', async () => {
  await using open = await contested();
  const point: ContestedPoint = { about: 'mention', mention: 'decompte' };
  const raised = await raiseContest(open.store, { ...open.ask, point }, actor);
  const id = raised.kind === 'raised' ? raised.contestId : expect.fail('not raised');
  expect(await answerContest(open.store, id, { outcome: 'dismissed', reply: 'La page 3 n’en a pas.' }, actor)).toBe(
    'done',
  );
  await projectAll(open.store);
  expect((await readOfficeActs(open.store.db, open.ask.officeId, YEAR))[0]?.mentions).toEqual([
    { id: 'decompte', present: false },
  ]);
});

test('a verdict contested as a whole is taken back only for another one', async () => {
  await using open = await contested();
  const point: ContestedPoint = { ...POINT, kind: null, contact: null, found: null };
  const raised = await raiseContest(open.store, { ...open.ask, point }, actor);
  const id = raised.kind === 'raised' ? raised.contestId : expect.fail('not raised');
  const upheld = { outcome: 'upheld', reply: 'En effet.' } as const;
  expect(await answerContest(open.store, id, upheld, actor)).toBe('verdict-needed');
  expect(await answerContest(open.store, id, { ...upheld, verdict: 'missing' }, actor)).toBe('done');
});

test('marks come from the vault, with the tenants only where they were surely read', async () => {
  await using open = await contested();
  const [, other] = open.acts;
  const marks = await readActMarks(open.store, [open.act.actId, other?.actId ?? '']);
  expect(marks.get(open.act.actId)).toEqual({
    officeReference: '24/77',
    fileName: 'CDP KERVIZIC.pdf',
    tenants: DETAILS.tenants,
    checkMessages: new Map(),
  });
  expect(marks.get(other?.actId ?? '')).toMatchObject({ officeReference: null, fileName: null, tenants: null });
});

test('what a removed batch brought is contested no more, and its offices have no act', async () => {
  await using open = await contested();
  await raiseContest(open.store, open.ask, actor);
  await recordRemoval(open.store, open.batchId);
  await projectAll(open.store);
  expect(await listContests(open.store)).toEqual([]);
  expect(Object.values(await countsOf(open.store)).every((acts) => acts === 0)).toBe(true);
  expect((await replay(open.store.db, { check: true })).differences).toEqual([]);
});
