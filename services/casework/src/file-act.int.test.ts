import { inTransaction } from '@amont/store/db';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { handleFileAct } from './file-act.handler.ts';
import { examined, reviewed, submitted, told } from './filed-acts.fixture.ts';

const FIRST = ['opened', 'filed opens', 'stage commandement_de_payer 2024-12-03'];

/** The default facts of two acts would be those of one lease. */
const OTHER_LEASE = { leaseSignedOn: null, rentCents: null, debtCents: 250_000 };

const given = async () => {
  const database = await throwAwayDatabase();
  const store: Store = await database.openStore({ maxConnections: 8 });
  return {
    store,
    file: handleFileAct({ store }),
    batchId: await submitted(store),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
};

test('a job delivered twice files its act once', async () => {
  await using house = await given();
  const job = await examined(house.store, house.batchId);
  await house.file(job);
  await house.file(job);
  expect(await told(house.store)).toEqual(FIRST);
});

test('two deliveries at once file the act once', async () => {
  await using house = await given();
  const job = await examined(house.store, house.batchId);
  await Promise.all([house.file(job), house.file(job), house.file(job)]);
  expect(await told(house.store)).toEqual(FIRST);
});

test('acts of one household that arrive together open one procedure', async () => {
  await using house = await given();
  const cdp = await examined(house.store, house.batchId);
  const summons = await examined(
    house.store,
    house.batchId,
    { type: 'assignation', servedOn: '2025-04-15', hearingOn: '2025-07-08' },
    { tenants: ['M|ABGRAL|Loic'], street: "27, RUE DE LA GOUTTE D'OR" },
  );
  const leave = await examined(house.store, house.batchId, {
    type: 'commandement_de_quitter_les_lieux',
    servedOn: '2025-11-04',
  });
  await Promise.all([cdp, summons, leave].map(house.file));
  const log = await told(house.store);
  expect(log.filter((line) => line === 'opened')).toHaveLength(1);
  expect(log.filter((line) => line.startsWith('stage')).sort()).toEqual([
    'stage assignation 2025-04-15',
    'stage commandement_de_payer 2024-12-03',
    'stage commandement_de_quitter_les_lieux 2025-11-04',
  ]);
});

test('a summons may arrive before its order to pay', async () => {
  await using house = await given();
  await house.file(
    await examined(house.store, house.batchId, {
      type: 'assignation',
      servedOn: '2025-04-15',
      hearingOn: '2025-07-08',
    }),
  );
  await house.file(await examined(house.store, house.batchId));
  expect(await told(house.store)).toEqual([
    'opened',
    'filed opens',
    'stage assignation 2025-04-15',
    'filed same_household',
    'stage commandement_de_payer 2024-12-03',
  ]);
});

test('the guarantor’s copy gives neither a second stage nor a letter', async () => {
  await using house = await given();
  await house.file(await examined(house.store, house.batchId));
  await house.file(await examined(house.store, house.batchId, { addressee: 'guarantor' }));
  expect(await told(house.store)).toEqual([...FIRST, 'filed guarantor_copy', 'outreach guarantor_copy']);
});

test('neighbours, relatives and the same person elsewhere get procedures of their own', async () => {
  await using house = await given();
  const others = [
    { tenants: ['M|ABGRALL|Yves'] },
    { tenants: ['MME|SYLLA|Kadiatou'] },
    { tenants: ['M|ABGRALL|Loïc'], street: '40 rue du Charolais', postalCode: '75012' },
  ];
  await house.file(await examined(house.store, house.batchId));
  for (const written of others) await house.file(await examined(house.store, house.batchId, OTHER_LEASE, written));
  expect((await told(house.store)).filter((line) => line === 'opened')).toHaveLength(4);
});

test('a demonstration never meets real households', async () => {
  await using house = await given();
  await house.file(await examined(house.store, house.batchId));
  await house.file(await examined(house.store, await submitted(house.store, true)));
  expect((await told(house.store)).filter((line) => line === 'opened')).toHaveLength(2);
});

const DOUBTFUL = { tenants: ['M|ABGRALL|Loïc'], complement: '6e étage' };
const inDoubt = async (house: Awaited<ReturnType<typeof given>>) => {
  const known = await examined(house.store, house.batchId, {}, { ...DOUBTFUL, complement: '2e étage' });
  await house.file(known);
  const job = await examined(house.store, house.batchId, { ...OTHER_LEASE, servedOn: '2025-06-10' }, DOUBTFUL);
  await house.file(job);
  await house.file(job);
  return { job, procedureId: await findProcedureOfAct(house.store.db, known.actId) };
};

test('in doubt a person is asked once, shown the procedure, and the act waits', async () => {
  await using house = await given();
  const { job, procedureId } = await inDoubt(house);
  expect(await told(house.store)).toEqual([...FIRST, 'asked filing_doubt']);
  const [, , question] = await readStream(house.store.db, `act-${job.actId}`);
  expect(question?.data).toMatchObject({ blocking: true, filingCandidates: [{ procedureId }] });
  expect(await house.store.vault.open(house.store.db, job.actId, 'details')).toMatchObject({
    reasons: [{ code: 'filing_doubt', message: expect.stringContaining('dossier') }],
  });
});

test('the person names the procedure: the act goes there', async () => {
  await using house = await given();
  const { job, procedureId } = await inDoubt(house);
  await reviewed(house.store, job.actId, {
    filing: procedureId ?? '',
    facts: { ...OTHER_LEASE, servedOn: '2025-06-10' },
  });
  await house.file(job);
  expect((await told(house.store)).slice(4)).toEqual(['filed same_household', 'outreach stage_already_reached']);
});

test.each([{}, { filing: 'new' }])('the person says %o: the household is another one', async (answer) => {
  await using house = await given();
  const { job } = await inDoubt(house);
  await reviewed(house.store, job.actId, { ...answer, facts: { ...OTHER_LEASE, servedOn: '2025-06-10' } });
  await house.file(job);
  expect((await told(house.store)).slice(4)).toEqual([
    'opened',
    'filed opens',
    'stage commandement_de_payer 2025-06-10',
  ]);
});

test('an act without a date goes to a person, each time one answers without giving it', async () => {
  await using house = await given();
  const job = await examined(house.store, house.batchId, { servedOn: null });
  await house.file(job);
  await house.file(job);
  await reviewed(house.store, job.actId, { facts: { servedOn: null } });
  await house.file(job);
  expect(await told(house.store)).toEqual(['asked filing_needs_field', 'asked filing_needs_field']);
  await reviewed(house.store, job.actId);
  await house.file(job);
  expect((await told(house.store)).slice(2)).toEqual(FIRST);
});

test('names reach neither the log nor the tokens', async () => {
  await using house = await given();
  const job = await examined(house.store, house.batchId);
  await house.file(job);
  const procedureId = (await findProcedureOfAct(house.store.db, job.actId)) ?? '';
  const log = JSON.stringify(await readStream(house.store.db, `procedure-${procedureId}`));
  expect(log).not.toMatch(/abgrall|goutte/i);
  expect(await house.store.vault.open(house.store.db, procedureId, 'household')).toMatchObject({
    tenants: [{ lastName: 'ABGRALL' }],
    sightings: [{ actId: job.actId }],
  });
});

test('an act whose data were destroyed meanwhile is left alone', async () => {
  await using house = await given();
  const job = await examined(house.store, house.batchId);
  await inTransaction(house.store.db, (tx) => house.store.vault.destroy(tx, job.actId));
  await house.file(job);
  expect(await told(house.store)).toEqual([]);
});

test('filing stays quick in a tower of many procedures', async () => {
  await using house = await given();
  const names = Array.from({ length: 60 }, (_, n) =>
    String.fromCharCode(65 + (n % 26), 65 + Math.floor(n / 26), 69, 76, 79),
  );
  for (const name of names)
    await house.file(await examined(house.store, house.batchId, OTHER_LEASE, { tenants: [`M|${name}SKI|Yann`] }));
  const job = await examined(
    house.store,
    house.batchId,
    { type: 'assignation', servedOn: '2025-04-15' },
    { tenants: [`M|${names[40]}SKI|Yann`] },
  );
  const before = process.cpuUsage();
  await house.file(job);
  const { user, system } = process.cpuUsage(before);
  expect((await told(house.store)).at(-2)).toBe('filed same_household');
  expect((user + system) / 1_000).toBeLessThan(100);
});
