import { randomUUID } from 'node:crypto';
import { receivedAct, stageEvent } from '@amont/testkit/act-facts';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, inTransaction } from '../db.ts';
import { type Append, appendEvents, appendToStreams } from './append-events.query.ts';
import { LOG_START } from './checkpoint.ts';
import { readEventsAfter } from './read-events-after.query.ts';
import { readStream } from './read-stream.query.ts';

const actor = { kind: 'person', id: 'somebody' } as const;

let database: ThrowAwayDatabase;
let db: Db;
beforeAll(async () => {
  database = await throwAwayDatabase();
  ({ db } = await database.openStore());
});
afterAll(() => database[Symbol.asyncDispose]());

const append = (streamId: string, expectedVersion: number, events = [receivedAct().event]) =>
  inTransaction(db, (tx) => appendEvents(tx, { streamId, expectedVersion, events, actor, correlationId: 'batch-1' }));

test('what is appended is what is read back, from its stream and from the log', async () => {
  const { event } = receivedAct();
  const staged = stageEvent({ on: '2025-03-31' });
  const recorded = await append('act-back', 0, [event, staged] as never);
  expect(recorded).toMatchObject([
    { ...event, streamId: 'act-back', streamVersion: 1, actor, correlationId: 'batch-1', businessDate: null },
    { ...staged, streamId: 'act-back', streamVersion: 2, businessDate: '2025-03-31' },
  ]);
  expect(await readStream(db, 'act-back')).toEqual(recorded);
  expect((await readEventsAfter(db, LOG_START, 1_000)).filter((e) => e.streamId === 'act-back')).toEqual(recorded);
});

test('events can be read by type', async () => {
  await append('act-typed', 0, [receivedAct().event, stageEvent()] as never);
  const found = await readEventsAfter(db, LOG_START, 1_000, ['procedure.stage-reached']);
  expect(new Set(found.map((e) => e.type))).toEqual(new Set(['procedure.stage-reached']));
});

test('appending at another version than the stream is at changes nothing', async () => {
  await append('act-version', 0);
  await expect(append('act-version', 0)).rejects.toMatchObject({ code: 'store.version-conflict' });
  await expect(append('act-version', 2)).rejects.toMatchObject({ code: 'store.version-conflict' });
  expect(await readStream(db, 'act-version')).toHaveLength(1);
});

test('of writers that race at one version, exactly one wins', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => append('act-race', 0)));
  const lost = outcomes.filter((o) => o.status === 'rejected');
  expect(lost.map((o) => (o.reason as { code: string }).code)).toEqual(Array(5).fill('store.version-conflict'));
  expect(await readStream(db, 'act-race')).toHaveLength(1);
});

test('an event that no release defines is refused before it is written', async () => {
  const odd = { type: 'act.unheard-of', version: 1, data: {} };
  await expect(append('act-odd', 0, [odd] as never)).rejects.toMatchObject({ code: 'store.unknown-event' });
});

test('a bulk goes in whole or not at all', async () => {
  await append('act-known', 0);
  const one = (streamId: string): Append => {
    return { streamId, expectedVersion: 0, events: [receivedAct().event], actor, correlationId: null };
  };
  const bulk = (streams: readonly string[]) => inTransaction(db, (tx) => appendToStreams(tx, streams.map(one)));
  await expect(bulk(['act-new', 'act-known'])).rejects.toMatchObject({ code: 'store.version-conflict' });
  await expect(bulk(['act-twice', 'act-twice'])).rejects.toMatchObject({ code: 'store.version-conflict' });
  expect(await readStream(db, 'act-new')).toEqual([]);
  expect(await bulk(['act-new', 'act-other'])).toEqual({ appended: 2 });
  expect(await inTransaction(db, (tx) => appendToStreams(tx, []))).toEqual({ appended: 0 });
});

test('ten thousand imported facts go in within seconds', async () => {
  const facts = Array.from({ length: 10_000 }, (): Append => {
    const procedureId = randomUUID();
    const events = [stageEvent({ procedureId })];
    return { streamId: `procedure-${procedureId}`, expectedVersion: 0, events, actor, correlationId: 'import' };
  });
  const begun = performance.now();
  await inTransaction(db, (tx) => appendToStreams(tx, facts));
  expect(performance.now() - begun).toBeLessThan(5_000);
});

const forbidden = [
  'update event set type = type',
  'delete from event',
  'truncate event',
  'drop trigger event_is_append_only on event',
];

test.each(forbidden)('the application may not: %s', async (statement) => {
  await append(`act-${randomUUID()}`, 0);
  await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: '42501' });
});

test.each(forbidden.slice(0, 3))('nor may the owner of the database: %s', async (statement) => {
  const { administer } = await import('@amont/testkit/administer');
  await expect(administer(database.url, statement)).rejects.toMatchObject({ code: '42501' });
});
