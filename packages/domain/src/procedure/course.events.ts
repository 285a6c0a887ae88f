import { z } from 'zod';
import { sector } from '../act/act-type.ts';
import { day } from '../act/checked-act.ts';
import { defineEvent, type EventOf } from '../event/define-event.ts';

const procedureId = z.uuid();
/** Who says so: `operateur` for a person in the console, else the partner's code. */
const source = z.string();

/** Why the landlord wants the household to leave. Source: motives of the CCAPEX files. */
export const MOTIVES = ['impaye', 'conge_vente', 'conge_reprise', 'troubles', 'osdnt', 'autre'] as const;
export const motive = z.enum(MOTIVES);
export type Motive = z.output<typeof motive>;

/** What the judge decided; an adjournment (renvoi) is none. */
export const DECISIONS = [
  'rejet',
  'desistement',
  'caducite',
  'delais_avec_suspension',
  'delais_sans_suspension',
  'expulsion_ferme',
  'expulsion_avec_delais_evacuation',
] as const;
export const decisionOutcome = z.enum(DECISIONS);
export type DecisionOutcome = z.output<typeof decisionOutcome>;

/** Ways out of the procedure, from any stage. */
export const EXITS = [
  'dette_soldee',
  'plan_apurement',
  'pcs_signe',
  'clause_reputee_non_jouee',
  'desistement_bailleur',
  'relogement',
  'depart_volontaire',
  'effacement_surendettement',
  'suspension_expulsion_surendettement',
  'deces',
  'vente_du_bien',
] as const;
export const exit = z.enum(EXITS);
export type Exit = z.output<typeof exit>;

/** Where a file stands before the over-indebtedness commission. */
export const OVER_INDEBTEDNESS = [
  'depose',
  'recevable',
  'irrecevable',
  'reamenagement',
  'moratoire',
  'retablissement_personnel',
  'clos',
] as const;
export const overIndebtednessStatus = z.enum(OVER_INDEBTEDNESS);
export type OverIndebtednessStatus = z.output<typeof overIndebtednessStatus>;

/** Stream `procedure-<procedureId>`, like all below. The hearing was put off (renvoi): another day, and no new stage. */
export const HearingPostponed = defineEvent(
  'procedure.hearing-postponed',
  1,
  z.strictObject({ procedureId, hearingOn: day, source }),
  (data) => data.hearingOn,
);
/** The judge decided. Recorded again, it takes the place of what was recorded before. */
export const DecisionRecorded = defineEvent(
  'procedure.decision-recorded',
  1,
  z.strictObject({
    procedureId,
    outcome: decisionOutcome,
    on: day,
    /** Last day of the payment terms, or of the time to leave; null where none was granted or it is not known. */
    delaysUntil: day.nullable(),
    sector,
    postalCode: z.string().nullable(),
    source,
  }),
  (data) => data.on,
);
/** The household left the procedure: what is due after that day is due no more. */
export const ProcedureExited = defineEvent(
  'procedure.exited',
  1,
  z.strictObject({ procedureId, exit, on: day, source }),
  (data) => data.on,
);
/** Why the procedure was begun: rules about arrears do not apply to a notice to quit or to a nuisance. */
export const MotiveRecorded = defineEvent(
  'procedure.motive-recorded',
  1,
  z.strictObject({ procedureId, motive, source }),
);
/** Where the household's file before the over-indebtedness commission stands from that day on. */
export const OverIndebtednessRecorded = defineEvent(
  'procedure.over-indebtedness-recorded',
  1,
  z.strictObject({
    procedureId,
    status: overIndebtednessStatus,
    on: day,
    /** Whether current rent and charges are paid again; null while nobody knows. */
    rentResumed: z.boolean().nullable(),
    source,
  }),
  (data) => data.on,
);

export const COURSE_KINDS = ['hearing', 'decision', 'exit', 'motive', 'over_indebtedness'] as const;
export const courseKind = z.enum(COURSE_KINDS);
export type CourseKind = z.output<typeof courseKind>;
/** The last thing recorded of a kind was wrong: what stood before it stands again. */
export const CourseWithdrawn = defineEvent(
  'procedure.course-withdrawn',
  1,
  z.strictObject({ procedureId, kind: courseKind }),
);

export type CourseEvent =
  | EventOf<typeof HearingPostponed>
  | EventOf<typeof DecisionRecorded>
  | EventOf<typeof ProcedureExited>
  | EventOf<typeof MotiveRecorded>
  | EventOf<typeof OverIndebtednessRecorded>
  | EventOf<typeof CourseWithdrawn>;
