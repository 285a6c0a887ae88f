import type { ActFacts } from '../act/act.events.ts';
import type { ActType } from '../act/act-type.ts';
import { addMonths } from '../calendar/legal-day.ts';
import type { ProcedureState } from '../casework/procedure-state.ts';
import { LetterDue, OutreachDecided, type ProcedureEvent, SignalRaised } from '../procedure/procedure.events.ts';
import { ENDINGS } from './closing-follow-ups.ts';
import { letterDueBy, signalLastUsefulOn } from './contact-day.ts';
import { CHANNEL_RULES, type ChannelRule, CONDITION_RULES, type ConditionId, inForce } from './eligibility-rules.ts';
import type { OutreachReason } from './outreach-reason.ts';

/** An act that made its household reach a stage. */
export type ReachedAct = {
  readonly procedureId: string;
  readonly actId: string;
  readonly batchId: string;
  readonly facts: ActFacts & { readonly type: ActType; readonly servedOn: string };
  /** Whether the dwelling's address, which lies in the vault, is enough to send a letter to. */
  readonly addressComplete: boolean;
};

type FiredRule = { readonly id: string; readonly version: number; readonly held: boolean };

const hasEnded = (state: ProcedureState, servedOn: string): boolean =>
  state.followUps.some(({ followUp, on }) => ENDINGS.includes(followUp) && on >= servedOn);

/** A year after a contact the stage, reached again, is another occasion. */
const wasContacted = (state: ProcedureState, { actId, facts: { type: stage, servedOn: on } }: ReachedAct): boolean =>
  state.contacts.some(
    (contact) =>
      contact.actId !== actId &&
      contact.stage === stage &&
      contact.channels.length > 0 &&
      contact.on > addMonths(on, -12) &&
      contact.on < addMonths(on, 12),
  );

const conditionHolds = (id: ConditionId, state: ProcedureState, act: ReachedAct): boolean => {
  const { facts, addressComplete } = act;
  const holds: Record<ConditionId, () => boolean> = {
    destinataire_locataire: () => facts.addressee === 'tenant',
    // Settled when the act was filed: an act that fails one of these reaches no stage.
    acte_recevable: () => true,
    acte_distinct: () => true,
    premier_occupant: () => true,
    etape_nouvelle: () => true,
    secteur_determine: () => facts.sector !== 'unknown',
    secteur_prive: () => facts.sector === 'private',
    procedure_en_cours: () => !hasEnded(state, facts.servedOn),
    premier_contact: () => !wasContacted(state, act),
    inconnu_services_sociaux: () => state.knownToServices !== 'yes',
    domicile_certain: () => facts.service !== 'pv_659',
    nom_connu: () => facts.tenantCount > 0,
    adresse_complete: () => addressComplete,
    // Compared with the act, not with today: being late shows in the lists, and takes no help away.
    audience_a_venir: () => facts.hearingOn === null || facts.hearingOn > facts.servedOn,
    gestion_directe: () => facts.managedDirectly === true,
  };
  return holds[id]();
};

type Evaluation = {
  readonly rows: readonly FiredRule[];
  readonly held: readonly ChannelRule[];
  readonly reason: OutreachReason;
};

const evaluate = (state: ProcedureState, act: ReachedAct): Evaluation => {
  const on = act.facts.servedOn;
  const channels: readonly ChannelRule[] = inForce<ChannelRule>(CHANNEL_RULES, on).filter((rule) =>
    rule.stages.includes(act.facts.type),
  );
  const looked = inForce<(typeof CONDITION_RULES)[number]>(CONDITION_RULES, on)
    .filter(({ id }) => channels.some((rule) => rule.conditions.includes(id)))
    .map((rule) => ({ rule, held: conditionHolds(rule.id, state, act) }));
  const failed = new Set(looked.filter(({ held }) => !held).map(({ rule }) => rule.id));
  const held = channels.filter((rule) => !rule.conditions.some((id) => failed.has(id)));
  const rows = [
    ...looked.map((entry) => ({ id: entry.rule.id, version: entry.rule.version, held: entry.held })),
    ...channels.map((rule) => ({ id: rule.id, version: rule.version, held: held.includes(rule) })),
  ];
  return { rows, held, reason: looked.find((entry) => !entry.held)?.rule.reason ?? 'stage_without_outreach' };
};

const contactEvent = (rule: ChannelRule, act: ReachedAct): ProcedureEvent => {
  const { procedureId, actId, batchId, facts } = act;
  const about = { procedureId, actId, batchId, stage: facts.type };
  return rule.channel === 'empex'
    ? SignalRaised.of({ ...about, hearingOn: facts.hearingOn, lastUsefulOn: signalLastUsefulOn(facts) })
    : LetterDue.of({ ...about, channel: rule.channel, dueBy: letterDueBy(facts) });
};

/**
 * Decides who is contacted after an act that reached a stage, by the rules in force on the day it was served.
 *
 * @returns the decision, then one `LetterDue` or `SignalRaised` a channel; nothing when this act was decided before and not corrected
 * since. A later decision on an act takes the place of the one before, with its letters and signals
 */
export const decideOutreach = (state: ProcedureState, act: ReachedAct): readonly ProcedureEvent[] => {
  if (state.contacts.some((contact) => contact.actId === act.actId && !contact.stale)) return [];
  const { rows, held, reason } = evaluate(state, act);
  const { procedureId, actId, batchId, facts } = act;
  const decided = OutreachDecided.of({
    procedureId,
    actId,
    batchId,
    stage: facts.type,
    on: facts.servedOn,
    channels: held.map((rule) => rule.channel),
    noneReason: held.length > 0 ? null : reason,
    rules: [...rows],
  });
  return [decided, ...held.map((rule) => contactEvent(rule, act))];
};

/** The decision for an act that reaches no stage: nobody is contacted, for the reason of the one condition that failed. */
export const decideNoOutreach = (
  act: Pick<ReachedAct, 'procedureId' | 'actId' | 'batchId'> & { readonly stage: ActType; readonly on: string },
  failed: ConditionId,
): ProcedureEvent => {
  const rule = CONDITION_RULES.find(({ id }) => id === failed);
  return OutreachDecided.of({
    ...act,
    channels: [],
    noneReason: rule?.reason ?? failed,
    rules: [{ id: failed, version: rule?.version ?? 1, held: false }],
  });
};
