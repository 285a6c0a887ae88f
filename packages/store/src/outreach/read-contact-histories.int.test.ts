import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@amont/domain/event/define-event';
import { contactOf } from '@amont/domain/outreach/contact-state';
import { ContactBarred, LetterPosted } from '@amont/domain/outreach/outreach.events';
import { ActsMovedIn } from '@amont/domain/procedure/regrouping.events';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { type Db, inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import { readContactHistories } from './read-contact-histories.query.ts';

const append = async (db: Db, streamId: string, events: readonly DomainEvent[]): Promise<void> => {
  const expectedVersion = (await readStream(db, streamId)).length;
  const actor = { kind: 'system', id: 'test' } as const;
  await inTransaction(db, (tx) => appendEvents(tx, { streamId, expectedVersion, events, actor, correlationId: null }));
};

const posted = (procedureId: string, actId: string) =>
  LetterPosted.of({
    procedureId,
    actId,
    channel: 'adil',
    stage: 'commandement_de_payer',
    step: 'letter_1',
    letterId: randomUUID(),
    runId: randomUUID(),
    on: '2025-03-20',
  });
const barred = (procedureId: string) => ContactBarred.of({ procedureId, reason: 'do_not_contact', on: '2025-03-21' });

const moved = (kind: 'merge' | 'refile', procedureId: string, other: string, actIds: readonly string[]) =>
  ActsMovedIn.of({
    procedureId,
    regroupingId: randomUUID(),
    kind,
    undoes: null,
    other,
    relations: [],
    stale: [],
    carried: { stages: [], followUps: [], exits: [] },
    knownToServices: null,
    acts: actIds.map((actId) => ({
      actId,
      relation: 'same_household',
      batchId: randomUUID(),
      actVersion: 3,
      decision: null,
      stale: false,
    })),
    revived: false,
  });

const historyOf = async (db: Db, procedureId: string) => {
  const past = await readStream(db, `procedure-${procedureId}`);
  const histories = await readContactHistories(db, new Map([[procedureId, past]]));
  return contactOf(histories.get(procedureId) ?? []);
};

test('what was sent and said of a procedure counts in the one it went into, however often it went on', async () => {
  await using database = await throwAwayDatabase();
  const { db } = await database.openStore();
  const [first, second, third, actId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await append(db, `contact-${first}`, [posted(first, actId), barred(first)]);
  await append(db, `procedure-${second}`, [moved('merge', second, first, [actId])]);
  await append(db, `procedure-${third}`, [moved('merge', third, second, [actId])]);
  for (const id of [first, second, third]) {
    expect(await historyOf(db, id)).toMatchObject({ bars: [{ reason: 'do_not_contact' }], posted: [{ actId }] });
  }
});

test('an act moved alone takes along the letters it caused, not what was said of the household it came from', async () => {
  await using database = await throwAwayDatabase();
  const { db } = await database.openStore();
  const [from, to, mine, another] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await append(db, `contact-${from}`, [posted(from, mine), posted(from, another), barred(from)]);
  await append(db, `procedure-${to}`, [moved('refile', to, from, [mine])]);
  const { bars, posted: letters } = await historyOf(db, to);
  expect([bars, letters.map(({ actId }) => actId)]).toEqual([[], [mine]]);
});
