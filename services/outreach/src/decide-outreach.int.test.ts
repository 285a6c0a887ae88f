import { randomUUID } from 'node:crypto';
import { ActExamined, type ActFacts, ActReceived } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/casework/facts.fixture';
import {
  ActFiled,
  FollowUpRecorded,
  KnownToServicesRecorded,
  ProcedureOpened,
  StageReached,
} from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { regroupActs } from '@amont/store/regroup/regroup-acts.query';
import { undoRegrouping } from '@amont/store/regroup/undo-regrouping.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleDecideOutreach } from './decide-outreach.handler.ts';

const HOME = { street: '27 rue de la Goutte-d’Or', complement: null, postalCode: '75018', city: 'PARIS' };

/** A procedure with one filed act that reached its stage, as casework leaves it. */
const filed = async (store: Store, changes: Partial<ActFacts> = {}, dwelling: object = HOME) => {
  const [actId, batchId, procedureId] = [randomUUID(), randomUUID(), randomUUID()];
  const facts = factsOf(changes);
  const append = { actor: { kind: 'system', id: 'test' }, correlationId: batchId, expectedVersion: 0 } as const;
  const review = { needed: false, blocking: false, reasons: [] };
  await inTransaction(store.db, async (tx) => {
    const received = ActReceived.of({ actId, batchId, ordinal: 1, sha256: 'a'.repeat(64), sizeBytes: 1 });
    const said = ActExamined.of({ actId, batchId, examiner: 'test', facts, confidence: {}, review });
    await appendEvents(tx, { ...append, streamId: `act-${actId}`, events: [received, said] });
    await store.vault.seal(tx, actId, 'details', { act: { dwelling } });
    await store.vault.assign(tx, actId, procedureId);
    const on = facts.servedOn;
    const stage = {
      procedureId,
      actId,
      batchId,
      stage: facts.type,
      on,
      sector: facts.sector,
      postalCode: facts.postalCode,
    };
    const events = [
      ProcedureOpened.of({ procedureId, openedBy: { kind: 'act', actId } }),
      ActFiled.of({ procedureId, actId, batchId, relation: 'opens', score: null, evidence: [] }),
      StageReached.of({ ...stage, source: 'exploc', hearingOn: facts.hearingOn, calendar: [] }),
    ];
    await appendEvents(tx, { ...append, streamId: `procedure-${procedureId}`, events });
  });
  return { actId, procedureId, job: { actId, causedBy: `procedure-${procedureId}@3` } };
};
const decided = async (store: Store, procedureId: string) =>
  (await readStream(store.db, `procedure-${procedureId}`)).slice(3).map(({ type, data }) => ({ type, data }));

test('a decision is taken once, however often its job is delivered', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const decide = handleDecideOutreach({ store });
  const { job, procedureId } = await filed(store);
  await decide(job);
  await decide(job);
  expect(await decided(store, procedureId)).toMatchObject([
    { type: 'procedure.outreach-decided', data: { channels: ['adil'], noneReason: null } },
    { type: 'procedure.letter-due', data: { channel: 'adil', dueBy: '2024-12-24' } },
  ]);
});

test('two deliveries at once decide once', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const decide = handleDecideOutreach({ store });
  const { job, procedureId } = await filed(store);
  await Promise.all([decide(job), decide(job), decide(job)]);
  expect(await decided(store, procedureId)).toHaveLength(2);
});

test('an address that no letter reaches is said, from what the vault holds', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { job, procedureId } = await filed(store, {}, { ...HOME, street: null });
  await handleDecideOutreach({ store })(job);
  expect(await decided(store, procedureId)).toMatchObject([
    { data: { channels: [], noneReason: 'address_incomplete' } },
  ]);
});

test('the mobile team is not told of a household that the social services follow', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const { job, procedureId } = await filed(store, {
    type: 'assignation',
    servedOn: '2025-04-15',
    hearingOn: '2025-07-08',
  });
  const known = KnownToServicesRecorded.of({ procedureId, answer: 'yes', source: 'espex', on: '2025-04-20' });
  await inTransaction(store.db, (tx) =>
    appendEvents(tx, {
      streamId: `procedure-${procedureId}`,
      expectedVersion: 3,
      events: [known],
      actor: { kind: 'system', id: 'test' },
      correlationId: null,
    }),
  );
  await handleDecideOutreach({ store })(job);
  expect((await decided(store, procedureId)).slice(1)).toMatchObject([{ data: { noneReason: 'known_to_services' } }]);
});

test('an act that was never filed fails for good; one whose data were destroyed is left alone', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const decide = handleDecideOutreach({ store });
  await expect(decide({ actId: randomUUID(), causedBy: 'x@1' })).rejects.toMatchObject({ permanent: true });
  const { job, procedureId } = await filed(store);
  await inTransaction(store.db, (tx) => store.vault.destroy(tx, procedureId));
  await decide(job);
  expect(await decided(store, procedureId)).toEqual([]);
});

test('what a partner tells of a procedure that went into this one counts here, until the merge is undone', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const decide = handleDecideOutreach({ store });
  const actor = { kind: 'person', id: 'somebody' } as const;
  const partner = randomUUID();
  const streamId = `procedure-${partner}`;
  const tell = async (...events: Parameters<typeof appendEvents>[1]['events']) => {
    const expectedVersion = (await readStream(store.db, streamId)).length;
    await inTransaction(store.db, (tx) =>
      appendEvents(tx, { streamId, expectedVersion, events, actor, correlationId: null }),
    );
  };
  await tell(ProcedureOpened.of({ procedureId: partner, openedBy: { kind: 'partner', source: 'adil' } }));
  const settled = FollowUpRecorded.of({
    procedureId: partner,
    followUp: 'dette_soldee',
    on: '2024-12-10',
    channel: 'adil',
    source: 'adil',
    sector: 'private',
  });
  const [kept, parted] = [await filed(store), await filed(store)];
  const merge = (toId: string, regroupingId: string) =>
    regroupActs(store, { regroupingId, kind: 'merge', fromId: partner, toId, actor });
  const undone = randomUUID();
  await merge(parted.procedureId, undone);
  await undoRegrouping(store, { undoId: randomUUID(), procedureId: partner, regroupingId: undone, actor });
  expect(await merge(kept.procedureId, randomUUID())).toBe('done');
  await tell(settled);
  await decide(kept.job);
  await decide(parted.job);
  const reasonIn = async (procedureId: string) =>
    (await readStream(store.db, `procedure-${procedureId}`)).findLast(
      ({ type }) => type === 'procedure.outreach-decided',
    )?.data;
  expect(await reasonIn(kept.procedureId)).toMatchObject({ channels: [], noneReason: 'household_left' });
  expect(await reasonIn(parted.procedureId)).toMatchObject({ channels: ['adil'] });
});
