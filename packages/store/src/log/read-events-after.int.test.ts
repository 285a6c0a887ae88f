import { receivedAct } from '@amont/testkit/act-facts';
import { eventually } from '@amont/testkit/eventually';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { type Db, inTransaction, type Tx } from '../db.ts';
import { appendEvents } from './append-events.query.ts';
import { checkpointOf, LOG_START } from './checkpoint.ts';
import { followLog } from './follow-log.ts';
import { isLogUnsettled } from './is-log-unsettled.query.ts';
import { readCauses } from './read-causes.query.ts';
import { readEventsAfter } from './read-events-after.query.ts';

const actor = { kind: 'system', id: 'test' } as const;
const append = (tx: Tx, streamId: string) =>
  appendEvents(tx, { streamId, expectedVersion: 0, events: [receivedAct().event], actor, correlationId: null });

/** Reads to the end of what is settled, as a projection does. */
const tail = (db: Db) => {
  const seen: string[] = [];
  let at = LOG_START;
  return {
    seen,
    look: async (limit = 7): Promise<void> => {
      const events = await readEventsAfter(db, at, limit);
      seen.push(...events.map((event) => event.streamId));
      const last = events.at(-1);
      if (last) at = checkpointOf(last);
    },
  };
};

test('a slow writer ahead of fast ones is waited for, then read first', async () => {
  await using database = await throwAwayDatabase();
  const { db } = await database.openStore();
  const reader = tail(db);
  const gate = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const slow = inTransaction(db, async (tx) => {
    await append(tx, 'act-slow');
    written.resolve();
    await gate.promise;
  });
  await written.promise;
  await inTransaction(db, (tx) => append(tx, 'act-fast'));
  await reader.look();
  expect(reader.seen).toEqual([]);
  expect(await readCauses(db, LOG_START, 10, ['act.received'])).toMatchObject({ causes: [], unsettled: true });
  gate.resolve();
  await slow;
  await eventually(async () => {
    await reader.look();
    return reader.seen.length === 2;
  });
  expect(reader.seen).toEqual(['act-slow', 'act-fast']);
});

test('a reader that tails concurrent writers meets every event once', async () => {
  await using database = await throwAwayDatabase();
  const { db } = await database.openStore({ maxConnections: 10 });
  const reader = tail(db);
  const writer = async (name: number): Promise<void> => {
    for (let n = 0; n < 60; n += 1) {
      await inTransaction(db, async (tx) => {
        await append(tx, `act-${name}-${n}-a`);
        if (n % 5 === name % 5) await new Promise((done) => setTimeout(done, 8));
        await append(tx, `act-${name}-${n}-b`);
      });
    }
  };
  let writing = true;
  const reading = (async () => {
    while (writing) await reader.look();
  })();
  await Promise.all([0, 1, 2, 3, 4, 5, 6].map(writer));
  writing = false;
  await reading;
  await eventually(async () => {
    await reader.look(1_000);
    return reader.seen.length >= 840;
  });
  expect(reader.seen).toHaveLength(840);
  expect(new Set(reader.seen).size).toBe(840);
});

test('a follower is woken by what is appended, and stops when asked', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const reader = tail(store.db);
  const stop = await followLog(store, {
    idleMs: 60_000,
    pass: async () => {
      await reader.look();
      return (await isLogUnsettled(store.db)) ? 'unsettled' : 'idle';
    },
    onError: () => undefined,
  });
  await inTransaction(store.db, (tx) => append(tx, 'act-one'));
  await eventually(() => reader.seen.length === 1);
  await inTransaction(store.db, (tx) => append(tx, 'act-two'));
  await eventually(() => reader.seen.length === 2);
  await stop();
  expect(reader.seen).toEqual(['act-one', 'act-two']);
});

test('a follower goes on after a look that failed', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const errors: unknown[] = [];
  let looks = 0;
  const stop = await followLog(store, {
    pass: async () => {
      looks += 1;
      if (looks === 1) throw new Error('connection lost');
      return 'idle';
    },
    onError: (error) => errors.push(error),
  });
  await eventually(() => looks >= 2);
  await stop();
  expect(errors).toHaveLength(1);
});
