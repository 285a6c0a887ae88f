import { randomUUID } from 'node:crypto';
import { decideOutreachQueue, examineActQueue, fileActQueue, readActQueue } from '@amont/contracts/act.queues';
import { ActDuplicated, ActRetryRequested } from '@amont/domain/act/act.events';
import type { DomainEvent } from '@amont/domain/event/define-event';
import { createQueues, type Queues } from '@amont/queue/queues';
import { createLogger } from '@amont/runtime/logger';
import { type Db, inTransaction } from '@amont/store/db';
import { type Append, appendEvents, appendToStreams } from '@amont/store/log/append-events.query';
import { examinedEvent, readEvent, receivedAct, stageEvent } from '@amont/testkit/act-facts';
import { administer } from '@amont/testkit/administer';
import { eventually } from '@amont/testkit/eventually';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { dispatchPass } from './dispatch-pass.ts';
import { startDispatcher } from './main.ts';
import { redispatch } from './redispatch.ts';
import { ROUTES } from './routes.ts';

const actor = { kind: 'system', id: 'test' } as const;
const log = createLogger({ service: 'test', level: 'silent' });

const append = (db: Db, streamId: string, expectedVersion: number, events: readonly DomainEvent[]) =>
  inTransaction(db, (tx) => appendEvents(tx, { streamId, expectedVersion, events, actor, correlationId: null }));

const collect = async (queues: Queues): Promise<string[]> => {
  const seen: string[] = [];
  for (const queue of [readActQueue, examineActQueue, fileActQueue, decideOutreachQueue]) {
    await queues.work(queue, {
      concurrency: 2,
      handle: async ({ actId, causedBy }) => void seen.push(`${queue.name} ${actId} ${causedBy.split('@')[1]}`),
      onPermanentFailure: async () => undefined,
    });
  }
  return seen;
};

test('each event of the way of an act gives one job of the next step, and the others none', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const queues = createQueues({ databaseUrl: database.url });
  const stop = await startDispatcher({ store, queues, log });
  const seen = await collect(queues);
  const act = receivedAct();
  const stream = `act-${act.actId}`;
  await append(store.db, stream, 0, [act.event, readEvent(act), examinedEvent(act)]);
  await append(store.db, 'procedure-1', 0, [stageEvent(), stageEvent({ actId: act.actId, batchId: act.batchId })]);
  const double = receivedAct();
  await append(store.db, `act-${double.actId}`, 0, [
    double.event,
    ActDuplicated.of({ actId: double.actId, batchId: double.batchId, originalActId: act.actId }),
  ]);
  const unsure = receivedAct();
  const retry = ActRetryRequested.of({ actId: unsure.actId, batchId: unsure.batchId, step: 'casework' });
  await append(store.db, `act-${unsure.actId}`, 0, [examinedEvent(unsure, { blocking: true }), retry]);
  await eventually(() => seen.length >= 5);
  await stop();
  await queues.close();
  expect(seen.toSorted()).toEqual(
    [
      `read-act ${act.actId} 1`,
      `examine-act ${act.actId} 2`,
      `file-act ${act.actId} 3`,
      `decide-outreach ${act.actId} 2`,
      `file-act ${unsure.actId} 2`,
    ].toSorted(),
  );
});

test('a queue that was lost is filled again from the log', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const queues = createQueues({ databaseUrl: database.url });
  const acts = Array.from({ length: 30 }, () => receivedAct());
  for (const { actId, event } of acts) await append(store.db, `act-${actId}`, 0, [event]);
  await eventually(async () => (await dispatchPass(store, queues, ROUTES)).jobs === 30);
  expect((await dispatchPass(store, queues, ROUTES)).jobs).toBe(0);
  await queues.close();
  // What FLUSHALL does to Redis: the tables of the broker, emptied behind its back.
  await administer(
    database.url,
    `do $$ declare t record; begin
      for t in select tablename from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'
      loop execute format('delete from bullmq.%I', t.tablename); end loop; end $$`,
  );
  const fresh = createQueues({ databaseUrl: database.url });
  await redispatch(store);
  expect((await dispatchPass(store, fresh, ROUTES)).jobs).toBe(30);
  const seen = await collect(fresh);
  await eventually(() => seen.length === 30);
  expect(new Set(seen).size).toBe(30);
  await fresh.close();
});

test('imported facts without an act are stepped over in one look', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const queues = createQueues({ databaseUrl: database.url });
  const imported = Array.from({ length: 20_000 }, (): Append => {
    const procedureId = randomUUID();
    return {
      streamId: `procedure-${procedureId}`,
      expectedVersion: 0,
      events: [stageEvent({ procedureId })],
      actor,
      correlationId: 'import',
    };
  });
  await inTransaction(store.db, (tx) => appendToStreams(tx, imported));
  const act = receivedAct();
  await append(store.db, `act-${act.actId}`, 0, [act.event]);
  await eventually(async () => (await dispatchPass(store, queues, ROUTES)).jobs === 1);
  expect(await dispatchPass(store, queues, ROUTES)).toEqual({ pass: 'idle', jobs: 0 });
  await queues.close();
});
