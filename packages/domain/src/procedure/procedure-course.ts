import type { AmontEvent } from '../event/catalogue.ts';
import type { EventOf } from '../event/define-event.ts';
import type {
  CourseKind,
  DecisionRecorded,
  HearingPostponed,
  MotiveRecorded,
  OverIndebtednessRecorded,
  ProcedureExited,
} from './course.events.ts';

type Told<D> = readonly EventOf<D>[];

/** What people and partners told of the course of a procedure beside its stages, each kind in the order it was told. */
export type ProcedureCourse = {
  readonly hearing: Told<typeof HearingPostponed>;
  readonly decision: Told<typeof DecisionRecorded>;
  readonly exit: Told<typeof ProcedureExited>;
  readonly motive: Told<typeof MotiveRecorded>;
  readonly over_indebtedness: Told<typeof OverIndebtednessRecorded>;
};

const EMPTY: ProcedureCourse = { hearing: [], decision: [], exit: [], motive: [], over_indebtedness: [] };

const withoutLast = (course: ProcedureCourse, kind: CourseKind): ProcedureCourse => ({
  ...course,
  [kind]: course[kind].slice(0, -1),
});

const evolve = (course: ProcedureCourse, event: AmontEvent): ProcedureCourse => {
  switch (event.type) {
    case 'procedure.hearing-postponed':
      return { ...course, hearing: [...course.hearing, event] };
    case 'procedure.decision-recorded':
      return { ...course, decision: [...course.decision, event] };
    case 'procedure.exited':
      return { ...course, exit: [...course.exit, event] };
    case 'procedure.motive-recorded':
      return { ...course, motive: [...course.motive, event] };
    case 'procedure.over-indebtedness-recorded':
      return { ...course, over_indebtedness: [...course.over_indebtedness, event] };
    case 'procedure.course-withdrawn':
      return withoutLast(course, event.data.kind);
    default:
      return course;
  }
};

/**
 * The course that events add up to.
 *
 * @param streams one a procedure: its own, then those of procedures that went into it; a withdrawal takes back what its own stream told
 */
export const courseOf = (streams: readonly (readonly AmontEvent[])[]): ProcedureCourse =>
  streams
    .map((events) => events.reduce(evolve, EMPTY))
    .reduce(
      (sum, one) => ({
        hearing: [...one.hearing, ...sum.hearing],
        decision: [...one.decision, ...sum.decision],
        exit: [...one.exit, ...sum.exit],
        motive: [...one.motive, ...sum.motive],
        over_indebtedness: [...one.over_indebtedness, ...sum.over_indebtedness],
      }),
      EMPTY,
    );
