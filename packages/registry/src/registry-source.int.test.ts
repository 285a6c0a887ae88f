import { administer } from '@amont/testkit/administer';
import { eventually } from '@amont/testkit/eventually';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { publishVersion } from './publish-version.ts';
import { recordContact } from './record-contact.ts';
import { someNotice } from './registry.fixture.ts';
import { openRegistry } from './registry-source.ts';

const actor = { kind: 'person', id: 'op' } as const;
const FIRST = [someNotice()];
const next = (more: Parameters<typeof someNotice>[0] = {}) =>
  someNotice({
    id: 'essai-cdp-2025-01',
    title: 'notice d’essai révisée',
    inForceFrom: '2025-01-01',
    supersedes: 'essai-cdp-2024-01',
    phone: '01 98 76 54 99',
    ...more,
  });

const given = async () => {
  const database = await throwAwayDatabase();
  const store = await database.openStore();
  const registry = await openRegistry(store, async () => FIRST);
  const publish = (notice: ReturnType<typeof someNotice>, more: { revises?: boolean; reason?: string } = {}) =>
    publishVersion(
      { store, registry },
      { notice, document: null, revises: more.revises ?? false, reason: more.reason ?? null, draftId: null },
      actor,
    );
  return { database, store, registry, publish, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
};

test('a new database takes its versions from the folder, once, however many start at the same time', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const opened = await Promise.all(Array.from({ length: 4 }, () => openRegistry(store, async () => FIRST)));
  for (const registry of opened) expect((await registry.current()).state.versions).toMatchObject([FIRST[0] as object]);
  expect((await opened[0]?.fresh())?.revision).toBe(1);
  const later = await openRegistry(store, async () => [...FIRST, next()]);
  expect((await later.current()).state.versions.map(({ id }) => id)).toEqual(['essai-cdp-2024-01']);
});

test('a published version is changed by nobody: the database refuses', async () => {
  await using house = await given();
  for (const change of ["update event set data = '{}'", 'delete from event', 'truncate event'])
    await expect(administer(house.database.url, change)).rejects.toThrow('append-only');
  expect((await house.registry.fresh()).state.versions).toHaveLength(1);
});

test('a new version is judged by at once here, and within a moment elsewhere', async () => {
  await using house = await given();
  const elsewhere = await openRegistry(house.store, async () => []);
  expect((await elsewhere.current()).revision).toBe(1);
  expect(await house.publish(next())).toMatchObject({ kind: 'published', revision: 1, registryRevision: 2 });
  const { judging } = await house.registry.fresh();
  expect(judging.versions.map(({ id }) => id)).toEqual(['essai-cdp-2024-01', 'essai-cdp-2025-01']);
  await eventually(async () => (await elsewhere.current()).revision === 2);
});

test('a mistake in a published version is put right by a revision that says so, and the first one stays', async () => {
  await using house = await given();
  await house.publish(next());
  const corrected = next({ graceDays: 45 });
  expect(await house.publish(corrected)).toMatchObject({ kind: 'refused', issues: [{ field: 'id' }] });
  expect(await house.publish(corrected, { revises: true })).toMatchObject({
    kind: 'refused',
    issues: [{ field: 'reason' }],
  });
  const done = await house.publish(corrected, { revises: true, reason: 'Délai de tolérance de 45 jours, non de 10.' });
  expect(done).toMatchObject({ kind: 'published', revision: 2 });
  const { state } = await house.registry.fresh();
  expect(state.versions.find(({ id }) => id === corrected.id)).toMatchObject({ revision: 2, graceDays: 45 });
  expect(state.revisions.filter(({ id }) => id === corrected.id).map(({ graceDays }) => graceDays)).toEqual([10, 45]);
});

test('a version whose copies would be found wrong is not published, and why is said in French', async () => {
  await using house = await given();
  const [contact] = next().contacts;
  const wrong = { ...next(), contacts: contact ? [{ ...contact, phones: ['01 11 11 11 11'] }] : [] };
  expect(await house.publish(wrong)).toMatchObject({
    kind: 'refused',
    issues: [{ field: 'contacts.0.phones', message: expect.stringMatching(/01 11 11 11 11.*n’est pas dans le texte/) }],
  });
  expect((await house.registry.fresh()).revision).toBe(1);
});

test('two people who publish at once: one is told that the registry has changed', async () => {
  await using house = await given();
  const both = await Promise.allSettled([
    house.publish(next()),
    house.publish(next({ id: 'essai-cdp-2026-01', inForceFrom: '2026-01-01', title: 'autre notice' })),
  ]);
  const lost = both.filter((one) => one.status === 'rejected');
  expect(lost.length).toBeLessThanOrEqual(1);
  for (const { reason } of lost) expect(reason).toMatchObject({ code: 'store.version-conflict' });
  expect((await house.registry.fresh()).revision).toBe(3 - lost.length);
});

test('an old number that a person recorded is known for what it was', async () => {
  await using house = await given();
  const fact = {
    departement: '75',
    contact: 'maison',
    label: 'Maison du logement',
    kind: 'phone',
    value: '01 44 44 44 44',
    validFrom: null,
    validUntil: '2021-06-30',
    source: 'Ancienne plaquette de 2019',
    checkedOn: '2026-01-15',
  } as const;
  expect(await recordContact(house, fact, actor)).toBe(2);
  const { judging, state } = await house.registry.fresh();
  expect(judging.register).toContainEqual(
    expect.objectContaining({ contact: 'maison', value: '+33144444444', validFrom: null, validUntil: '2021-06-30' }),
  );
  expect(state.contacts).toMatchObject([{ ...fact, recordedBy: actor }]);
});
