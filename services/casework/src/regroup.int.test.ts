import { randomUUID } from 'node:crypto';
import { household } from '@amont/domain/casework/household';
import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import { FollowUpRecorded, KnownToServicesRecorded } from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { regroupActs } from '@amont/store/regroup/regroup-acts.query';
import { undoRegrouping } from '@amont/store/regroup/undo-regrouping.query';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { readViewRows } from '@amont/store/view/projection/read-view-rows.query';
import { replay } from '@amont/store/view/replay';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleFileAct } from './file-act.handler.ts';
import { examined, reviewed, submitted } from './filed-acts.fixture.ts';
import { decideAll, figuresOf } from './regrouped.fixture.ts';

const actor = { kind: 'person', id: 'somebody' } as const;
const OTHER_LEASE = { leaseSignedOn: null, rentCents: null, debtCents: 250_000 };

const given = async () => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore({ maxConnections: 8 });
  const file = handleFileAct({ store });
  const batchId = await submitted(store);
  const filed = async (...what: Parameters<typeof examined> extends [Store, string, ...infer R] ? R : never) => {
    const job = await examined(store, batchId, ...what);
    await file(job);
    return { ...job, procedureId: (await findProcedureOfAct(store.db, job.actId)) ?? '' };
  };
  const move = (kind: 'merge' | 'split' | 'refile', fromId: string, toId: string, actIds?: readonly string[]) => {
    const regroupingId = randomUUID();
    const order = { regroupingId, kind, fromId, toId, actor, ...(actIds === undefined ? {} : { actIds }) };
    return regroupActs(store, order).then((outcome) => ({ outcome, regroupingId, order }));
  };
  const undo = (procedureId: string, regroupingId: string) =>
    undoRegrouping(store, { undoId: randomUUID(), procedureId, regroupingId, actor });
  return { store, file, batchId, filed, move, undo, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};
type Given = Awaited<ReturnType<typeof given>>;

/** One household that the program took for two, each with its order to pay of the same winter. */
const twoOfOne = async (house: Given) => {
  const first = await house.filed();
  const second = await house.filed(
    { ...OTHER_LEASE, servedOn: '2025-01-20' },
    { tenants: ['MME|LE BRAZ|Loïse'], street: '40 rue du Charolais', postalCode: '75012' },
  );
  await decideAll(house.store);
  return { first, second };
};

const stagesIn = async (store: Store, procedureId: string): Promise<readonly string[]> =>
  (await readViewRows(store.db, 'procedure_stage'))
    .filter((row) => row.procedure_id === procedureId && row.superseded_at === null)
    .map((row) => `${row.stage} ${row.reached_on}`)
    .sort();

test('a merge leaves one procedure with one stage a year, and both letters with those they were decided for', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const before = await figuresOf(house.store);
  const { outcome } = await house.move('merge', second.procedureId, first.procedureId);
  expect(outcome).toBe('done');
  const after = await figuresOf(house.store);
  expect(after.procedures).toHaveLength(1);
  expect(await stagesIn(house.store, first.procedureId)).toEqual(['commandement_de_payer 2024-12-03']);
  expect(after.contacts).toHaveLength(before.contacts?.length ?? 0);
  expect(after.contacts?.every((row) => row.includes(first.procedureId))).toBe(true);
  expect(after.acts?.every((row) => row.includes(first.procedureId))).toBe(true);
  await decideAll(house.store);
  expect(await figuresOf(house.store)).toEqual(after);
});

test('an undone merge gives every figure back, stage by stage and letter by letter', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const before = await figuresOf(house.store);
  const { regroupingId } = await house.move('merge', second.procedureId, first.procedureId);
  await decideAll(house.store);
  expect(await house.undo(first.procedureId, regroupingId)).toBe('done');
  expect(await house.undo(second.procedureId, regroupingId)).toBe('done');
  await decideAll(house.store);
  expect(await figuresOf(house.store)).toEqual(before);
  expect((await replay(house.store.db, { check: true })).differences).toEqual([]);
});

test('an act on which nothing was decided yet when it was merged away is decided on once it stands apart again', async () => {
  await using house = await given();
  const first = await house.filed();
  await decideAll(house.store);
  const second = await house.filed(
    { ...OTHER_LEASE, servedOn: '2024-12-10' },
    { tenants: ['MME|LE BRAZ|Loïse'], street: '40 rue du Charolais', postalCode: '75012' },
  );
  const { regroupingId } = await house.move('merge', second.procedureId, first.procedureId);
  await decideAll(house.store);
  expect((await figuresOf(house.store)).contacts?.some((row) => row.includes(second.actId))).toBe(false);
  await house.undo(first.procedureId, regroupingId);
  await decideAll(house.store);
  expect((await figuresOf(house.store)).contacts?.some((row) => row.includes(second.actId))).toBe(true);
});

test('personal data stand under the key of the procedure the act is in, and nothing is left under the other', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const { vault, db } = house.store;
  const { regroupingId } = await house.move('merge', second.procedureId, first.procedureId);
  expect(await vault.open(db, second.procedureId, 'household')).toBeNull();
  expect(await findProcedureOfAct(db, second.actId)).toBe(first.procedureId);
  const together = household.parse(await vault.open(db, first.procedureId, 'household'));
  expect(together.sightings.map(({ actId }) => actId).sort()).toEqual([first.actId, second.actId].sort());
  await house.undo(first.procedureId, regroupingId);
  const again = household.parse(await vault.open(db, second.procedureId, 'household'));
  expect(again.tenants.map(({ lastName }) => lastName)).toEqual(['LE BRAZ']);
  await inTransaction(db, (tx) => vault.destroy(tx, first.procedureId));
  expect(await vault.open(db, second.actId, 'details')).not.toBeNull();
});

test('an act like those of the merged procedure is filed where they are now', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  await house.move('merge', second.procedureId, first.procedureId);
  const summons = await house.filed(
    { ...OTHER_LEASE, type: 'assignation', servedOn: '2025-05-05', hearingOn: '2025-09-01' },
    { tenants: ['MME|LE BRAZ|Loïse'], street: '40 rue du Charolais', postalCode: '75012' },
  );
  expect(summons.procedureId).toBe(first.procedureId);
});

test('a person who named a procedure that was merged meanwhile names the one it went into', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  await house.move('merge', second.procedureId, first.procedureId);
  const job = await examined(house.store, house.batchId, { servedOn: '2025-06-10' }, { tenants: ['M|INCONNU|Yves'] });
  await reviewed(house.store, job.actId, { filing: second.procedureId, facts: { servedOn: '2025-06-10' } });
  await house.file(job);
  expect(await findProcedureOfAct(house.store.db, job.actId)).toBe(first.procedureId);
});

test('an act split out of a wrong filing gets the stage and the letter that its household was owed', async () => {
  await using house = await given();
  const kept = await house.filed();
  const copy = await house.filed({ servedOn: '2024-12-10' }, { tenants: ['MME|BOUAZZA|Océane'] });
  expect(copy.procedureId).toBe(kept.procedureId);
  await decideAll(house.store);
  const before = await figuresOf(house.store);
  expect(before.contacts?.some((row) => row.includes(copy.actId))).toBe(false);
  const own = randomUUID();
  const { regroupingId, outcome } = await house.move('split', kept.procedureId, own, [copy.actId]);
  expect(outcome).toBe('done');
  await decideAll(house.store);
  const apart = await figuresOf(house.store);
  expect(apart.contacts?.some((row) => row.includes(copy.actId) && row.includes(own))).toBe(true);
  expect(await stagesIn(house.store, own)).toEqual(['commandement_de_payer 2024-12-10']);
  await house.undo(own, regroupingId);
  await decideAll(house.store);
  expect(await figuresOf(house.store)).toEqual(before);
});

test('when the act that had reached the stage leaves, the copy left behind reaches it', async () => {
  await using house = await given();
  const opening = await house.filed();
  const copy = await house.filed({ servedOn: '2024-12-10' }, { tenants: ['MME|BOUAZZA|Océane'] });
  await decideAll(house.store);
  await house.move('split', opening.procedureId, randomUUID(), [opening.actId]);
  await decideAll(house.store);
  const apart = await figuresOf(house.store);
  expect(await stagesIn(house.store, opening.procedureId)).toEqual(['commandement_de_payer 2024-12-10']);
  expect(apart.contacts?.some((row) => row.includes(copy.actId))).toBe(true);
});

test('a corrected act is moved to the procedure of the household it names, and back', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const stray = await house.filed({ type: 'assignation', servedOn: '2025-04-15', hearingOn: '2025-07-08' });
  await decideAll(house.store);
  const before = await figuresOf(house.store);
  const { regroupingId } = await house.move('refile', first.procedureId, second.procedureId, [stray.actId]);
  await decideAll(house.store);
  await figuresOf(house.store);
  expect(await stagesIn(house.store, second.procedureId)).toEqual([
    'assignation 2025-04-15',
    'commandement_de_payer 2025-01-20',
  ]);
  await house.undo(second.procedureId, regroupingId);
  await decideAll(house.store);
  expect(await figuresOf(house.store)).toEqual(before);
});

test('what partners told of a merged procedure is told of the one it went into, later reports too, and goes back', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const tell = async (procedureId: string, followUp: 'rendez_vous_tenu' | 'menage_a_repondu') => {
    const streamId = `procedure-${procedureId}`;
    const past = await readStream(house.store.db, streamId);
    const events = [
      FollowUpRecorded.of({
        procedureId,
        followUp,
        on: '2025-02-01',
        channel: 'adil',
        source: 'adil',
        sector: 'private',
      }),
      KnownToServicesRecorded.of({ procedureId, answer: 'yes', source: 'espex', on: '2025-02-01' }),
    ];
    await inTransaction(house.store.db, (tx) =>
      appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: null }),
    );
  };
  await tell(second.procedureId, 'menage_a_repondu');
  const { regroupingId } = await house.move('merge', second.procedureId, first.procedureId);
  await tell(second.procedureId, 'rendez_vous_tenu');
  const together = await figuresOf(house.store);
  expect(together.followUps?.every((row) => row.includes(first.procedureId))).toBe(true);
  expect(together.procedures?.[0]).toContain('"yes"');
  await house.undo(second.procedureId, regroupingId);
  const apart = await figuresOf(house.store);
  expect(apart.followUps?.every((row) => row.includes(second.procedureId))).toBe(true);
  expect(apart.procedures?.find((row) => row.includes(first.procedureId))).not.toContain('"yes"');
  expect((await replay(house.store.db, { check: true })).differences).toEqual([]);
});

test('an earlier regrouping of a procedure cannot be undone before the later one', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const merge = await house.move('merge', second.procedureId, first.procedureId);
  const split = await house.move('split', first.procedureId, randomUUID(), [second.actId]);
  expect(await house.undo(first.procedureId, merge.regroupingId)).toBe('not-last');
  expect(await house.undo(first.procedureId, split.regroupingId)).toBe('done');
  expect(await house.undo(first.procedureId, merge.regroupingId)).toBe('done');
});

test('households of a demonstration are merged with none that is real', async () => {
  await using house = await given();
  const { first } = await twoOfOne(house);
  const job = await examined(house.store, await submitted(house.store, true));
  await house.file(job);
  const invented = (await findProcedureOfAct(house.store.db, job.actId)) ?? '';
  expect((await house.move('merge', invented, first.procedureId)).outcome).toBe('other-world');
});

test('a split leaves an act behind, moves only acts of the procedure, and an order given twice is done once', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  expect((await house.move('split', first.procedureId, randomUUID())).outcome).toBe('none-left');
  expect((await house.move('split', first.procedureId, randomUUID(), [second.actId])).outcome).toBe('not-here');
  const { order } = await house.move('merge', second.procedureId, first.procedureId);
  expect(await regroupActs(house.store, order)).toBe('done');
  expect(ledgerOf(await readStream(house.store.db, `procedure-${first.procedureId}`)).regroupings).toHaveLength(1);
});

test('acts of one household filed while their procedures are merged are all in the one that stands', async () => {
  await using house = await given();
  const { first, second } = await twoOfOne(house);
  const jobs = await Promise.all(
    ['2025-05-05', '2026-02-02'].map((servedOn, n) =>
      examined(
        house.store,
        house.batchId,
        {
          ...OTHER_LEASE,
          type: n === 0 ? 'assignation' : 'commandement_de_quitter_les_lieux',
          servedOn,
          hearingOn: null,
        },
        { tenants: ['MME|LE BRAZ|Loïse'], street: '40 rue du Charolais', postalCode: '75012' },
      ),
    ),
  );
  const [merged] = await Promise.all([
    house.move('merge', second.procedureId, first.procedureId),
    ...jobs.map((job) => house.file(job)),
  ]);
  expect(merged.outcome).toBe('done');
  const places = await Promise.all(jobs.map(({ actId }) => findProcedureOfAct(house.store.db, actId)));
  expect(places).toEqual([first.procedureId, first.procedureId]);
  const known = household.parse(await house.store.vault.open(house.store.db, first.procedureId, 'household'));
  expect(known.sightings).toHaveLength(4);
  expect((await figuresOf(house.store)).procedures).toHaveLength(1);
});
