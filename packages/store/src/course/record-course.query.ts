import type { CourseFact } from '@amont/contracts/http/timeline';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { Actor } from '@amont/domain/event/recorded-event';
import {
  type CourseKind,
  CourseWithdrawn,
  DecisionRecorded,
  HearingPostponed,
  MotiveRecorded,
  OverIndebtednessRecorded,
  ProcedureExited,
} from '@amont/domain/procedure/course.events';
import { courseOf } from '@amont/domain/procedure/procedure-course';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';

/** Under this source a person's own entry stands beside the partners'. */
const SOURCE = 'operateur';

type State = ReturnType<typeof procedureOf>;

const eventOf = (procedureId: string, fact: CourseFact, { stages }: State): DomainEvent => {
  const about = { procedureId, source: SOURCE };
  switch (fact.kind) {
    case 'hearing':
      return HearingPostponed.of({ ...about, hearingOn: fact.hearingOn });
    case 'decision': {
      // Counted where the procedure is: the last thing known of its sector and place.
      const latest = stages.toSorted((a, b) => b.on.localeCompare(a.on));
      const sector = latest.find((one) => one.sector !== 'unknown')?.sector ?? 'unknown';
      const postalCode = latest.find((one) => one.postalCode !== null)?.postalCode ?? null;
      const { outcome, on, delaysUntil } = fact;
      return DecisionRecorded.of({ ...about, outcome, on, delaysUntil, sector, postalCode });
    }
    case 'exit':
      return ProcedureExited.of({ ...about, exit: fact.exit, on: fact.on });
    case 'motive':
      return MotiveRecorded.of({ ...about, motive: fact.motive });
    case 'over_indebtedness':
      return OverIndebtednessRecorded.of({
        ...about,
        status: fact.status,
        on: fact.on,
        rentResumed: fact.rentResumed,
      });
  }
};

const streamOf = (procedureId: string): string => `procedure-${procedureId}`;

type Written = { readonly procedureId: string; readonly actor: Actor };
type Decide = (past: Awaited<ReturnType<typeof readStream>>, state: State) => DomainEvent | null;

/** @returns false when nothing is to be recorded; null when there is no such procedure, or it went into another one */
const write = async (tx: Tx, { procedureId, actor }: Written, decide: Decide): Promise<boolean | null> => {
  await lockTokens(tx, [streamOf(procedureId)]);
  const past = await readStream(tx, streamOf(procedureId));
  const state = procedureOf(past);
  if (!state.opened || state.mergedInto !== null) return null;
  const event = decide(past, state);
  if (event === null) return false;
  const append = { streamId: streamOf(procedureId), expectedVersion: past.length, actor, correlationId: null };
  await appendEvents(tx, { ...append, events: [event] });
  return true;
};

/** Records a fact of a procedure's course that a person gives. @returns `unknown` for a procedure that does not stand */
export const recordCourse = (store: Store, order: Written, fact: CourseFact): Promise<'done' | 'unknown'> =>
  inTransaction(store.db, async (tx) => {
    const done = await write(tx, order, (_past, state) => eventOf(order.procedureId, fact, state));
    return done === null ? 'unknown' : 'done';
  });

/** Takes back the last fact of a kind that was recorded in this procedure. @returns `nothing` when there is none */
export const withdrawCourse = (
  store: Store,
  order: Written,
  kind: CourseKind,
): Promise<'done' | 'unknown' | 'nothing'> =>
  inTransaction(store.db, async (tx) => {
    const done = await write(tx, order, (past) =>
      courseOf([past])[kind].length === 0 ? null : CourseWithdrawn.of({ procedureId: order.procedureId, kind }),
    );
    return done === null ? 'unknown' : done ? 'done' : 'nothing';
  });
