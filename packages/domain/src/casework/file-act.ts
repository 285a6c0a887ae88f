import type { ActFacts } from '../act/act.events.ts';
import type { ActType } from '../act/act-type.ts';
import { calendarChecks } from '../calendar/calendar-checks.ts';
import { addMonths, daysBetween } from '../calendar/legal-day.ts';
import { decideNoOutreach } from '../outreach/decide-outreach.ts';
import type { ConditionId } from '../outreach/eligibility-rules.ts';
import {
  ActFiled,
  type ProcedureEvent,
  ProcedureOpened,
  type Relation,
  StageReached,
} from '../procedure/procedure.events.ts';
import { referenceKey } from './compare-leases.ts';
import { compareTenants } from './compare-people.ts';
import type { Evidence } from './evidence.ts';
import type { Household, Sighting } from './household.ts';
import { personNameOf } from './person-name.ts';
import type { ProcedureState } from './procedure-state.ts';

/** An act to file, with the procedure it was found to belong to. */
export type ActToFile = {
  readonly procedureId: string;
  readonly actId: string;
  readonly batchId: string;
  /** Version of the act's stream that `facts` stands for. */
  readonly actVersion: number;
  readonly facts: ActFacts & { readonly type: ActType; readonly servedOn: string };
  readonly sighting: Sighting;
  /** Why it belongs there; null when it opens the procedure, or when a person put it there. */
  readonly match: { readonly score: number; readonly evidence: readonly Evidence[] } | null;
};

/** Acts of one type served on the occupants of a dwelling within this many days are one act in several copies. */
const COPIES_WITHIN_DAYS = 15;

const shareSomeone = (a: Sighting, b: Sighting): boolean => {
  if (a.tenants.length === 0 || b.tenants.length === 0) return true;
  return compareTenants(a.tenants.map(personNameOf), b.tenants.map(personNameOf)).someoneInCommon;
};

const sameReference = (a: Sighting, b: Sighting): boolean => {
  const key = referenceKey(a.officeReference);
  return key !== null && key === referenceKey(b.officeReference);
};

const relationToTwin = (act: Sighting, twin: Sighting): Relation | null => {
  if (twin.addressee === 'guarantor' || twin.type !== act.type || !twin.servedOn || !act.servedOn) return null;
  const sameDay = twin.servedOn === act.servedOn;
  if (shareSomeone(act, twin)) return sameDay ? 'duplicate_act' : null;
  const near = Math.abs(daysBetween(twin.servedOn, act.servedOn)) <= COPIES_WITHIN_DAYS;
  return near || (sameDay && sameReference(act, twin)) ? 'other_addressee' : null;
};

/**
 * What an act is to the procedure it belongs to.
 *
 * @param household of the other acts filed there; null when there is none
 */
export const relationOf = (act: Sighting, state: ProcedureState, household: Household | null): Relation => {
  if (act.addressee === 'guarantor') return 'guarantor_copy';
  const relations = (household?.sightings ?? []).map((twin) => relationToTwin(act, twin));
  if (relations.includes('duplicate_act')) return 'duplicate_act';
  if (relations.includes('other_addressee')) return 'other_addressee';
  return state.opened ? 'same_household' : 'opens';
};

/** Ways out of the procedure: what follows one of them is a new story. */
const EXITS = new Set([
  'dette_soldee',
  'plan_apurement',
  'maintien',
  'relogement',
  'depart_volontaire',
  'desistement_bailleur',
]);

/** Days on which the household left the procedure, as partners reported it or somebody recorded it. */
const waysOut = ({ followUps, exits }: ProcedureState): readonly string[] =>
  [...followUps.filter(({ followUp }) => EXITS.has(followUp)), ...exits].map(({ on }) => on);

/**
 * Whether an act makes its household reach its stage. A stage is reached once: the same order served again (commandement
 * réitéré) is none, unless the household had left the procedure in between, or twelve months or more separate the two: by
 * then it is another debt, and the yearly figures count it so. An earlier act that arrives late is measured the same way.
 */
const reachesStage = (state: ProcedureState, stage: ActType, on: string): boolean =>
  state.stages
    .filter((known) => known.stage === stage)
    .every((known) => {
      const [from, to] = known.on <= on ? [known.on, on] : [on, known.on];
      const left = waysOut(state).some((on) => from <= on && on <= to);
      return left || addMonths(from, 12) <= to;
    });

const FAILED_CONDITION: Readonly<Record<'guarantor_copy' | 'duplicate_act' | 'other_addressee', ConditionId>> = {
  guarantor_copy: 'destinataire_locataire',
  duplicate_act: 'acte_distinct',
  other_addressee: 'premier_occupant',
};

const stageReached = (state: ProcedureState, { procedureId, actId, batchId, facts }: ActToFile): ProcedureEvent =>
  StageReached.of({
    procedureId,
    stage: facts.type,
    on: facts.servedOn,
    sector: facts.sector,
    postalCode: facts.postalCode,
    actId,
    batchId,
    source: 'exploc',
    hearingOn: facts.hearingOn,
    calendar: [...calendarChecks(facts, state.stages)],
  });

/** What an act with this relation to its procedure leads to: its stage, or a recorded reason for none. */
export const consequenceOf = (state: ProcedureState, act: ActToFile, relation: Relation): ProcedureEvent => {
  const { procedureId, actId, batchId, facts } = act;
  const settled = { procedureId, actId, batchId, stage: facts.type, on: facts.servedOn };
  if (relation !== 'opens' && relation !== 'same_household')
    return decideNoOutreach(settled, FAILED_CONDITION[relation]);
  return reachesStage(state, facts.type, facts.servedOn)
    ? stageReached(state, act)
    : decideNoOutreach(settled, 'etape_nouvelle');
};

/**
 * Puts an act in its procedure and says what that changes: a stage on the day of service, whatever the order in which acts
 * arrive; or none, for the guarantor's copy, an act received before and a copy for another occupant.
 *
 * @param state the procedure so far; the initial state opens it
 * @param household who the acts filed so far speak of; null for a new procedure
 * @returns nothing when the act was filed before
 */
export const decideFiling = (
  state: ProcedureState,
  household: Household | null,
  act: ActToFile,
): readonly ProcedureEvent[] => {
  const { procedureId, actId, batchId, actVersion, match } = act;
  if (actId in state.filedActs) return [];
  const relation = relationOf(act.sighting, state, household);
  const filed = ActFiled.of({
    procedureId,
    actId,
    batchId,
    relation,
    actVersion,
    score: match?.score ?? null,
    evidence: [...(match?.evidence ?? [])],
  });
  const opened = state.opened ? [] : [ProcedureOpened.of({ procedureId, openedBy: { kind: 'act', actId } })];
  return [...opened, filed, consequenceOf(state, act, relation)];
};
