import { randomUUID } from 'node:crypto';
import { ActReceived, ReviewRequested } from '@amont/domain/act/act.events';
import { FILING_DOUBT } from '@amont/domain/casework/act-standing';
import { ContactBarred } from '@amont/domain/outreach/outreach.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { replay } from '../view/replay.ts';
import { changeOutreachSettings } from './change-outreach-settings.query.ts';
import { closeWeek } from './close-week.query.ts';
import { decidedContact, projectAll } from './decided-contact.fixture.ts';
import { postLetterRun } from './post-letter-run.query.ts';
import { readLetterRun } from './read-letter-run.query.ts';
import { readOutreachSettings } from './read-outreach-settings.query.ts';
import { planKey, readPlan } from './read-plan.query.ts';
import { readRunLetters } from './read-run-letters.query.ts';
import { recordContactFact } from './record-contact-fact.query.ts';
import { recordRenderedRun } from './record-rendered-run.query.ts';

const actor = { kind: 'person', id: 'operator' } as const;
const TODAY = '2024-12-10';
const ADIL = { channel: 'adil', week: '2024-W50' } as const;
const making = { today: TODAY, videoUrl: 'https://example.org/video', actor };

const bar = (store: Store, procedureId: string) =>
  recordContactFact(store, procedureId, {
    actor,
    decide: () => [ContactBarred.of({ procedureId, reason: 'do_not_contact', on: TODAY })],
  });

const rendered = async (store: Store, runId: string): Promise<void> => {
  const run = await readLetterRun(store.db, runId);
  await recordRenderedRun(store, {
    runId,
    renderer: 'test',
    letters: run?.started.letters.map(({ letterId }) => ({ letterId, sha256: 'x', pages: 1, firstPage: 1 })) ?? [],
    print: { sha256: 'x', pages: 1 },
  });
};

test('closing a week records who is on the list, who is not and why, and seals what each letter says', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const first = await decidedContact(store, { facts: { contestableCents: 90_000 } });
  const second = await decidedContact(store);
  const barred = await decidedContact(store);
  await projectAll(store);
  await bar(store, barred.procedureId);
  const { settings } = await readOutreachSettings(store.db);
  await changeOutreachSettings(store, { channel: 'adil', settings: { ...settings.adil, weeklyCapacity: 1 } }, actor);
  const closed = await closeWeek(store, ADIL, making);
  expect(closed).toMatchObject({ selected: 1 });
  const [event] = await readStream(store.db, 'outreach-week-adil-2024-W50');
  expect(event?.data).toMatchObject({
    selected: [{ procedureId: first.procedureId, actId: first.actId, step: 'letter_1', rank: 1, pulledUp: false }],
    passedOver: expect.arrayContaining([
      { procedureId: second.procedureId, actId: second.actId, reason: 'capacity' },
      { procedureId: barred.procedureId, actId: barred.actId, reason: 'do_not_contact' },
    ]),
  });
  const run = await readLetterRun(store.db, closed?.runId ?? '');
  if (run === null) throw new Error('no run');
  const [letter] = await readRunLetters(store, run, TODAY);
  expect(letter).toMatchObject({
    held: null,
    snapshot: {
      address: ['MADAME AMELIE LEFEVRE', '12 RUE DES PYRENEES', '75020 PARIS'],
      values: { dette: '4\u00A0599,50\u00A0€', fin_delai: '14\u00A0janvier\u00A02025' },
    },
  });
  // The log names nobody.
  expect(JSON.stringify([event, run])).not.toMatch(/lefevre|pyr[ée]n/i);
  expect(await closeWeek(store, ADIL, making)).toBeNull();
});

test('a household is listed once a week, and after its letter no team writes to it for a time', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId, procedureId } = await decidedContact(store);
  await projectAll(store);
  const closed = await closeWeek(store, ADIL, making);
  const runId = closed?.runId ?? '';
  expect(await postLetterRun(store, runId, { on: TODAY, today: TODAY, actor })).toEqual({ kind: 'not-rendered' });
  await rendered(store, runId);
  expect(await postLetterRun(store, runId, { on: TODAY, today: TODAY, actor })).toEqual({
    kind: 'posted',
    letters: 1,
    heldBack: [],
  });
  expect(await postLetterRun(store, runId, { on: TODAY, today: TODAY, actor })).toEqual({ kind: 'posted-before' });
  const history = await readStream(store.db, `contact-${procedureId}`);
  expect(history.map(({ type, data }) => ({ type, data }))).toMatchObject([
    { type: 'contact.letter-posted', data: { actId, channel: 'adil', step: 'letter_1', on: TODAY, runId } },
  ]);
  await projectAll(store);
  const counted = await sql`select follow_up, channel, source from view.follow_up`.execute(store.db);
  expect(counted.rows).toEqual([{ follow_up: 'courrier_envoye', channel: 'adil', source: 'amont' }]);
  expect((await replay(store.db, { check: true })).differences).toEqual([]);
  const next = await readPlan(store, { channel: 'adil', week: '2024-W51' }, '2024-12-16');
  expect(next.plan.passedOver.map(({ reason }) => reason)).toEqual(['all_steps_done']);
});

test('what changes between the making of a letter and its posting holds it back', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const moved = await decidedContact(store);
  const corrected = await decidedContact(store);
  const erased = await decidedContact(store);
  const fine = await decidedContact(store);
  await projectAll(store);
  const { runId } = (await closeWeek(store, ADIL, making)) ?? {};
  await rendered(store, runId ?? '');
  await bar(store, moved.procedureId);
  await inTransaction(store.db, async (tx) => {
    const stored = (await store.vault.open(tx, corrected.actId, 'details')) as { act: { dwelling: object } };
    const act = { ...stored.act, dwelling: { ...stored.act.dwelling, street: '14 rue des Pyrénées' } };
    await store.vault.seal(tx, corrected.actId, 'details', { ...stored, act });
    await store.vault.destroy(tx, erased.procedureId);
  });
  const run = await readLetterRun(store.db, runId ?? '');
  if (run === null) throw new Error('no run');
  const held = new Map((await readRunLetters(store, run, TODAY)).map((letter) => [letter.ref.actId, letter.held]));
  expect([moved, corrected, erased, fine].map(({ actId }) => held.get(actId))).toEqual([
    'do_not_contact',
    'changed_since',
    'data_erased',
    null,
  ]);
  const posted = await postLetterRun(store, runId ?? '', { on: TODAY, today: TODAY, actor });
  expect(posted).toMatchObject({ kind: 'posted', letters: 1 });
  expect(posted.kind === 'posted' && posted.heldBack).toHaveLength(3);
  expect(await readStream(store.db, `contact-${corrected.procedureId}`)).toEqual([]);
});

test('nobody writes to a household while a person must say whether an act is its own', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { actId, procedureId, batchId } = await decidedContact(store);
  const doubtful = randomUUID();
  const received = ActReceived.of({ actId: doubtful, batchId, ordinal: 2, sha256: 'f'.repeat(64), sizeBytes: 1 });
  const asked = ReviewRequested.of({
    actId: doubtful,
    batchId,
    blocking: true,
    reasons: [{ code: FILING_DOUBT, field: null }],
    filingCandidates: [{ procedureId, score: 3, evidence: [] }],
  });
  await inTransaction(store.db, (tx) =>
    appendEvents(tx, {
      streamId: `act-${doubtful}`,
      expectedVersion: 0,
      events: [received, asked],
      actor: { kind: 'system', id: 'test' },
      correlationId: batchId,
    }),
  );
  await projectAll(store);
  const { plan, contacts } = await readPlan(store, ADIL, TODAY);
  expect(plan.passedOver.map(({ reason }) => reason)).toEqual(['filing_doubt']);
  expect(contacts.get(planKey({ procedureId, actId }))?.candidate.blocks.map(({ code }) => code)).toEqual([
    'filing_doubt',
  ]);
});

test('two who close the same week at once make one list', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  await decidedContact(store);
  await projectAll(store);
  const both = await Promise.allSettled([closeWeek(store, ADIL, making), closeWeek(store, ADIL, making)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readStream(store.db, 'outreach-week-adil-2024-W50')).toHaveLength(1);
});
