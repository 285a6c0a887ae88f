import { receivedAct } from '@amont/testkit/act-facts';
import { administer } from '@amont/testkit/administer';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, inTransaction } from '../db.ts';
import { appendEvents } from './append-events.query.ts';
import { verifyLog } from './verify-log.query.ts';

const actor = { kind: 'system', id: 'test' } as const;
let database: ThrowAwayDatabase;
let db: Db;

beforeEach(async () => {
  database = await throwAwayDatabase();
  ({ db } = await database.openStore());
  for (const streamId of ['act-a', 'act-b']) {
    for (const expectedVersion of [0, 2]) {
      const events = [receivedAct().event, receivedAct().event];
      await inTransaction(db, (tx) =>
        appendEvents(tx, { streamId, expectedVersion, events, actor, correlationId: null }),
      );
    }
  }
});
afterEach(() => database[Symbol.asyncDispose]());

/** What only somebody with all rights on the server can do. */
const tamper = (statement: string) =>
  administer(database.url, 'alter table event disable trigger event_is_append_only', statement);

test('an untouched log verifies', async () => {
  expect(await verifyLog(db)).toEqual({ streams: 2, events: 8, broken: [] });
});

test.each([
  ['changed data', `update event set data = jsonb_set(data, '{sizeBytes}', '1')`, 2],
  ['a changed author', `update event set actor_id = 'somebody-else'`, 2],
  ['a changed date of recording', `update event set recorded_at = recorded_at - interval '1 day'`, 2],
  ['an event taken out', 'delete from event', 3],
])('%s shows at its place', async (_, statement, shownAt) => {
  await tamper(`${statement} where stream_id = 'act-b' and stream_version = 2`);
  expect((await verifyLog(db)).broken).toEqual([{ streamId: 'act-b', streamVersion: shownAt }]);
});
