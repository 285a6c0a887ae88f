import { z } from 'zod';
import { sector } from '../act/act-type.ts';
import { day } from '../act/checked-act.ts';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { followUpDetails } from '../follow-up/follow-up-details.ts';
import { stage } from './stage.ts';

const procedureId = z.uuid();
const actId = z.uuid();
/** What an act is to the procedure it is filed under. */
const relation = z.enum(['opens', 'same_household', 'guarantor_copy', 'duplicate_act', 'other_addressee']);
export type Relation = z.output<typeof relation>;

/** Stream `procedure-<procedureId>`. A household and dwelling were met for the first time. */
export const ProcedureOpened = defineEvent(
  'procedure.opened',
  1,
  z.strictObject({
    procedureId,
    openedBy: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('act'), actId }),
      z.strictObject({ kind: z.literal('partner'), source: z.string() }),
    ]),
  }),
);
/** An act was put in the procedure, and why it belongs there. */
export const ActFiled = defineEvent(
  'procedure.act-filed',
  1,
  z.strictObject({
    procedureId,
    actId,
    batchId: z.uuid(),
    relation,
    /** Version of the act's stream that was filed. Left out in the first releases: what was said later is then a correction. */
    actVersion: z.int().min(1).optional(),
    /** Sum of the evidence, in bits; null for the act that opens the procedure. */
    score: z.number().nullable(),
    evidence: z.array(z.strictObject({ rule: z.string(), weight: z.number() })).readonly(),
  }),
);
/**
 * What is known of an act filed here has changed: a person corrected it, or a newer reader read it otherwise. What the act
 * led to is decided again: the facts that follow in the same transaction take the place of the ones before.
 */
export const ActCorrected = defineEvent(
  'procedure.act-corrected',
  1,
  z.strictObject({
    procedureId,
    actId,
    batchId: z.uuid(),
    /** Version of the act's stream that was looked at. */
    actVersion: z.int().min(1),
    /** What the act is to the procedure now; null once it was refused. */
    relation: relation.nullable(),
  }),
);
/** The procedure reached a stage on its legal date. A later one from the same act takes the place of the one before. */
export const StageReached = defineEvent(
  'procedure.stage-reached',
  1,
  z.strictObject({
    procedureId,
    stage,
    on: day,
    sector,
    postalCode: z.string().nullable(),
    /** The act that says so, or null when a partner reported it. */
    actId: actId.nullable(),
    batchId: z.uuid().nullable(),
    /** Who reported it: `exploc` for acts, else the partner's code. */
    source: z.string(),
    hearingOn: day.nullable(),
    /** The rules of the legal calendar that were looked at. */
    calendar: z
      .array(
        z.strictObject({ rule: z.string(), outcome: z.enum(['ok', 'info', 'alert', 'to_check']), on: day.nullable() }),
      )
      .readonly(),
  }),
  (data) => data.on,
);
/** The stage an act had made its household reach is taken back: the act was refused, or turned out to be a copy. */
export const StageWithdrawn = defineEvent(
  'procedure.stage-withdrawn',
  1,
  z.strictObject({ procedureId, actId, batchId: z.uuid(), stage }),
);

export const channel = z.enum(['adil', 'empex', 'landlord']);
export type Channel = z.output<typeof channel>;

/** Who is contacted after an act, or why nobody is; with the ids of the rules that fired, as in force on `on`. */
export const OutreachDecided = defineEvent(
  'procedure.outreach-decided',
  1,
  z.strictObject({
    procedureId,
    actId,
    batchId: z.uuid(),
    stage,
    on: day,
    channels: z.array(channel).readonly(),
    /** Null when somebody is contacted, else the code of the reason. */
    noneReason: z.string().nullable(),
    rules: z.array(z.strictObject({ id: z.string(), version: z.int(), held: z.boolean() })).readonly(),
  }),
  (data) => data.on,
);
/** A letter must leave (channel `adil` to the household, `landlord` to the landlord), at the latest on `dueBy`. */
export const LetterDue = defineEvent(
  'procedure.letter-due',
  1,
  z.strictObject({ procedureId, actId, batchId: z.uuid(), channel: z.enum(['adil', 'landlord']), stage, dueBy: day }),
  (data) => data.dueBy,
);
/** The mobile team is told of the household; `lastUsefulOn` is the last day on which a visit still helps. */
export const SignalRaised = defineEvent(
  'procedure.signal-raised',
  1,
  z.strictObject({
    procedureId,
    actId,
    batchId: z.uuid(),
    stage,
    hearingOn: day.nullable(),
    lastUsefulOn: day.nullable(),
  }),
  (data) => data.lastUsefulOn,
);

/** What partners report of a household after the first contact, by import or by hand. */
export const FOLLOW_UPS = [
  'courrier_envoye',
  'menage_a_repondu',
  'rendez_vous_tenu',
  'diagnostic_realise',
  'dette_soldee',
  'plan_apurement',
  'maintien',
  'relogement',
  'depart_volontaire',
  'desistement_bailleur',
  'bailleur_informe',
  'courrier_retourne',
  'rendez_vous_fixe',
  'rendez_vous_manque',
  'diagnostic_juridique',
  'orientation',
  'dsf_envoye',
  'presence_audience',
  'decision_rendue',
  'pcs_signe',
  'expulse',
  'issue_inconnue',
] as const;
export const followUp = z.enum(FOLLOW_UPS);
export type FollowUp = z.output<typeof followUp>;

/**
 * `channel` is the team whose work it is, copied in. Of one kind, day and team at most one stands in a procedure: see
 * `followUpKey`.
 */
export const FollowUpRecorded = defineEvent(
  'procedure.follow-up-recorded',
  1,
  z.strictObject({
    procedureId,
    followUp,
    on: day,
    channel: channel.nullable(),
    source: z.string(),
    sector,
    /** Codes and amounts beside the kind; left out when nothing was told. */
    details: followUpDetails.optional(),
    /** Made by the page that records it, so that a request sent again records once; left out by imports. */
    entryId: z.uuid().optional(),
    /** Whether a free note lies in the vault under that id. */
    noted: z.boolean().optional(),
  }),
  (data) => data.on,
);

export const withdrawalReason = z.enum(['erreur_de_saisie', 'autre_menage', 'autre_date']);
export type WithdrawalReason = z.output<typeof withdrawalReason>;

/** The follow-up that stood under this key was a mistake: it counts no more, and stays in the history. */
export const FollowUpWithdrawn = defineEvent(
  'procedure.follow-up-withdrawn',
  1,
  z.strictObject({ procedureId, followUp, on: day, channel: channel.nullable(), reason: withdrawalReason }),
);
/** What was decided after an act stood on a follow-up that was taken back: outreach decides again. */
export const OutreachReopened = defineEvent(
  'procedure.outreach-reopened',
  1,
  z.strictObject({ procedureId, actId, batchId: z.uuid() }),
);

/** Whether the City's social services know the household: yes, no or unsure, with its source and date, and nothing more. */
export const KnownToServicesRecorded = defineEvent(
  'procedure.known-to-services-recorded',
  1,
  z.strictObject({ procedureId, answer: z.enum(['yes', 'no', 'unsure']), source: z.string(), on: day }),
  (data) => data.on,
);

export type ProcedureEvent =
  | EventOf<typeof ProcedureOpened>
  | EventOf<typeof ActFiled>
  | EventOf<typeof ActCorrected>
  | EventOf<typeof StageReached>
  | EventOf<typeof StageWithdrawn>
  | EventOf<typeof OutreachDecided>
  | EventOf<typeof LetterDue>
  | EventOf<typeof SignalRaised>
  | EventOf<typeof FollowUpRecorded>
  | EventOf<typeof FollowUpWithdrawn>
  | EventOf<typeof OutreachReopened>
  | EventOf<typeof KnownToServicesRecorded>;
