import {
  courseKind,
  decisionOutcome,
  exit,
  motive,
  overIndebtednessStatus,
} from '@amont/domain/procedure/course.events';
import { stage } from '@amont/domain/procedure/stage';
import { z } from 'zod';

const day = z.iso.date();

/** One day of a procedure; `kind` is `due` for what is due by then, with the rule and the article it comes from. */
const entry = z.strictObject({
  on: day,
  kind: z.enum(['stage', 'hearing', 'decision', 'exit', 'over_indebtedness', 'due']),
  rule: z.string().nullable(),
  label: z.string(),
  basis: z.string().nullable(),
  outcome: z.enum(['ok', 'info', 'alert', 'to_check']).nullable(),
  /** Not due any more: the household left, or the hearing was put off. */
  void: z.boolean(),
  /** Lies before the day it was asked for. */
  past: z.boolean(),
});

/** `GET /api/procedures/:id/timeline`: the legal calendar of a procedure, and what over-indebtedness changes in it. */
export const procedureTimeline = z.strictObject({
  procedureId: z.uuid(),
  asOf: day,
  motive: z.strictObject({ value: motive.nullable(), inferred: z.boolean() }),
  entries: z.array(entry),
  missing: z.array(stage),
  next: z.array(z.strictObject({ stage, from: day.nullable(), basis: z.string().nullable() })),
  /** The last of each kind that was recorded; null where nothing was. */
  recorded: z.strictObject({
    hearing: z.strictObject({ hearingOn: day }).nullable(),
    decision: z.strictObject({ outcome: decisionOutcome, on: day, delaysUntil: day.nullable() }).nullable(),
    exit: z.strictObject({ exit, on: day }).nullable(),
    motive: z.strictObject({ motive }).nullable(),
    over_indebtedness: z
      .strictObject({ status: overIndebtednessStatus, on: day, rentResumed: z.boolean().nullable() })
      .nullable(),
  }),
  overIndebtedness: z.strictObject({
    phase: z.enum(['avant_jugement', 'apres_jugement', 'execution', 'expulse']),
    effects: z.array(
      z.strictObject({ id: z.string(), effect: z.string(), condition: z.string().nullable(), basis: z.string() }),
    ),
    payment: z.strictObject({ moment: z.string(), rent: z.string(), debt: z.string(), basis: z.string() }).nullable(),
    lease: z.strictObject({ respected: z.string(), notRespected: z.string(), basis: z.string() }).nullable(),
    rules: z.array(z.string()),
  }),
});
export type ProcedureTimeline = z.output<typeof procedureTimeline>;

/** `POST /api/procedures/:id/course`: a person records a fact of the procedure; the last of a kind is the one that stands. */
export const courseFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hearing'), hearingOn: day }),
  z.strictObject({
    kind: z.literal('decision'),
    outcome: decisionOutcome,
    on: day,
    delaysUntil: day.nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('exit'), exit, on: day }),
  z.strictObject({ kind: z.literal('motive'), motive }),
  z.strictObject({
    kind: z.literal('over_indebtedness'),
    status: overIndebtednessStatus,
    on: day,
    rentResumed: z.boolean().nullable().default(null),
  }),
]);
export type CourseFact = z.output<typeof courseFact>;

/** `POST /api/procedures/:id/course/withdrawal`: the last fact recorded of a kind was wrong. */
export const courseWithdrawal = z.strictObject({ kind: courseKind });
