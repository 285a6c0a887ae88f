import { household } from '@amont/domain/casework/household';
import type { Store } from '@amont/store/open-store';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleFileAct } from './file-act.handler.ts';
import { examined, refused, reviewed, submitted, told } from './filed-acts.fixture.ts';

const FIRST = ['opened', 'filed opens', 'stage commandement_de_payer 2024-12-03'];

const given = async () => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore({ maxConnections: 8 });
  const file = handleFileAct({ store });
  const job = await examined(store, await submitted(store));
  await file(job);
  return { store, file, job, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('a person’s correction of a filed act moves its stage, however often the job is delivered', async () => {
  await using house = await given();
  const answer = { facts: { servedOn: '2024-11-26' }, correctedFields: ['servedOn'] };
  await reviewed(house.store, house.job.actId, answer);
  await Promise.all([house.file(house.job), house.file(house.job)]);
  await house.file(house.job);
  expect(await told(house.store)).toEqual([...FIRST, 'corrected', 'stage commandement_de_payer 2024-11-26']);
});

test('a filed act that a person only confirmed changes nothing', async () => {
  await using house = await given();
  await reviewed(house.store, house.job.actId);
  await house.file(house.job);
  expect(await told(house.store)).toEqual(FIRST);
});

test('corrected names replace the old ones in the procedure, and the next act is recognised by them', async () => {
  await using house = await given();
  const { actId } = house.job;
  await house.store.db.transaction().execute(async (tx) => {
    const details = (await house.store.vault.open(tx, actId, 'details')) as { act: object };
    const tenants = [{ civility: 'MME', lastName: 'SYLLA', firstNames: 'Kadiatou' }];
    await house.store.vault.seal(tx, actId, 'details', { ...details, act: { ...details.act, tenants } });
  });
  await reviewed(house.store, actId, { correctedFields: ['tenants'] });
  await house.file(house.job);
  const procedureId = (await findProcedureOfAct(house.store.db, actId)) ?? '';
  const known = household.parse(await house.store.vault.open(house.store.db, procedureId, 'household'));
  expect(known.tenants.map(({ lastName }) => lastName)).toEqual(['SYLLA']);
  expect(known.sightings).toHaveLength(1);
});

test('an act refused after it was filed gives its stage back and is found no more', async () => {
  await using house = await given();
  await refused(house.store, house.job.actId);
  await house.file(house.job);
  await house.file(house.job);
  expect(await told(house.store)).toEqual([
    ...FIRST,
    'corrected',
    'withdrawn commandement_de_payer',
    'outreach act_refused',
  ]);
  const again = await examined(house.store, await submitted(house.store));
  await house.file(again);
  expect((await told(house.store)).filter((line) => line === 'opened')).toHaveLength(2);
});

test('a correction that makes an act another household’s leaves it where it is, and a person is told once', async () => {
  await using house = await given();
  const { store } = house;
  const summons = await examined(store, await submitted(store), {
    type: 'assignation',
    servedOn: '2025-04-15',
    hearingOn: '2025-07-08',
  });
  await house.file(summons);
  const { actId } = summons;
  await store.db.transaction().execute(async (tx) => {
    const details = (await store.vault.open(tx, actId, 'details')) as { act: object };
    const dwelling = { street: '40 rue du Charolais', complement: null, postalCode: '75012', city: 'PARIS' };
    const tenants = [{ civility: 'MME', lastName: 'SYLLA', firstNames: 'Kadiatou' }];
    await store.vault.seal(tx, actId, 'details', { ...details, act: { ...details.act, tenants, dwelling } });
  });
  const facts = { type: 'assignation', servedOn: '2025-04-15', hearingOn: '2025-07-08' } as const;
  await reviewed(store, actId, { correctedFields: ['tenants', 'dwelling'], facts });
  await house.file(summons);
  await house.file(summons);
  expect((await told(store)).filter((line) => line.startsWith('asked'))).toEqual(['asked filing_contradicted']);
  expect(await findProcedureOfAct(store.db, actId)).toBe(await findProcedureOfAct(store.db, house.job.actId));
});
