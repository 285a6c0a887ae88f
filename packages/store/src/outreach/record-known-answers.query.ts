import type { Actor } from '@amont/domain/event/recorded-event';
import { KnownToServicesRecorded } from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '../db.ts';
import { appendToStreams } from '../log/append-events.query.ts';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';

/** What the social services answer about a household: yes, no or unsure, and nothing else. */
export type KnownAnswer = {
  readonly procedureId: string;
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly source: string;
  readonly on: string;
};

export type RecordedAnswers = {
  readonly accepted: number;
  /** Same answer, source and day as recorded before. */
  readonly duplicates: number;
  /** Procedures that are not known here. */
  readonly unknown: readonly string[];
};

/** Records answers of the social services, at most one a procedure; the same again is no fact. */
export const recordKnownAnswers = (
  store: Store,
  answers: readonly KnownAnswer[],
  actor: Actor,
): Promise<RecordedAnswers> =>
  inTransaction(store.db, async (tx) => {
    const ids = answers.map(({ procedureId }) => procedureId);
    const streamIds = ids.map((id) => `procedure-${id}`);
    await lockTokens(tx, streamIds);
    const streams = await readStreams(tx, streamIds);
    const known = new Set(ids.filter((id) => (streams.get(`procedure-${id}`)?.length ?? 0) > 0));
    const fresh = answers.filter(({ procedureId, answer, source, on }) => {
      const last = streams
        .get(`procedure-${procedureId}`)
        ?.findLast((event) => event.type === 'procedure.known-to-services-recorded')?.data;
      const same = last?.answer === answer && last.source === source && last.on === on;
      return known.has(procedureId) && !same;
    });
    await appendToStreams(
      tx,
      fresh.map((answer) => ({
        streamId: `procedure-${answer.procedureId}`,
        expectedVersion: streams.get(`procedure-${answer.procedureId}`)?.length ?? 0,
        events: [KnownToServicesRecorded.of(answer)],
        actor,
        correlationId: null,
      })),
    );
    const unknown = ids.filter((id) => !known.has(id));
    return { accepted: fresh.length, duplicates: answers.length - fresh.length - unknown.length, unknown };
  });
