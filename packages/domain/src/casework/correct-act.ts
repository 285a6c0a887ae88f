import type { EventOf } from '../event/define-event.ts';
import { decideNoOutreach } from '../outreach/decide-outreach.ts';
import {
  ActCorrected,
  type ProcedureEvent,
  type Relation,
  type StageReached,
  StageWithdrawn,
} from '../procedure/procedure.events.ts';
import { type ActToFile, consequenceOf, relationOf } from './file-act.ts';
import type { Household, Sighting } from './household.ts';
import type { ProcedureState, ReachedStage } from './procedure-state.ts';
import { matchHousehold } from './same-household.ts';

type FiledAct = Pick<ActToFile, 'procedureId' | 'actId' | 'batchId' | 'actVersion'>;

/** Whether the act was filed here and something was said of it since it was last looked at. */
const isNews = (state: ProcedureState, { actId, actVersion }: FiledAct): boolean =>
  actVersion > (state.filedActs[actId] ?? Number.POSITIVE_INFINITY);

const correctedOf = (
  { procedureId, actId, batchId, actVersion }: FiledAct,
  relation: Relation | null,
): ProcedureEvent => ActCorrected.of({ procedureId, actId, batchId, actVersion, relation });

const withdrawn = (known: ReachedStage | undefined, { procedureId, actId, batchId }: FiledAct) =>
  known === undefined ? [] : [StageWithdrawn.of({ procedureId, actId, batchId, stage: known.stage })];

const isSame = (known: ReachedStage | undefined, { data }: EventOf<typeof StageReached>): boolean =>
  known !== undefined &&
  (['stage', 'on', 'sector', 'postalCode', 'hearingOn'] as const).every((key) => known[key] === data[key]);

/**
 * Says what changes in a procedure when one of its acts is read otherwise: its stage on another day or in another sector, no
 * stage any more, or one after all. Outreach then decides again.
 *
 * @param others who the procedure's other acts speak of; null when there is none
 * @returns nothing when this version of the act was looked at before, so that a job delivered twice corrects once
 */
export const decideCorrection = (
  state: ProcedureState,
  others: Household | null,
  act: ActToFile,
): readonly ProcedureEvent[] => {
  if (!isNews(state, act)) return [];
  const known = state.stages.find(({ actId }) => actId === act.actId);
  const without = { ...state, stages: state.stages.filter((one) => one !== known) };
  const relation = relationOf(act.sighting, without, others);
  const corrected = correctedOf(act, relation);
  const consequence = consequenceOf(without, act, relation);
  if (consequence.type !== 'procedure.stage-reached') return [corrected, ...withdrawn(known, act), consequence];
  return isSame(known, consequence) ? [corrected] : [corrected, consequence];
};

/**
 * Whether a correction made an act another household's than its procedure's: it fitted the other acts before, or was opened
 * with them, and is now told apart from every one of them. It is not moved: a person decides where it belongs.
 */
export const isContradicted = (before: Sighting | undefined, now: Sighting, others: Household | null): boolean => {
  if (others === null || before === undefined) return false;
  const fits = (sighting: Sighting): boolean =>
    matchHousehold(sighting, [{ procedureId: '', household: others }]).kind !== 'different';
  return fits(before) && !fits(now);
};

/** Takes back what an act led to, once a person has said that it does not belong to the procedure at all. */
export const decideWithdrawal = (
  state: ProcedureState,
  act: FiledAct & Parameters<typeof decideNoOutreach>[0],
): readonly ProcedureEvent[] => {
  if (!isNews(state, act)) return [];
  const known = state.stages.find(({ actId }) => actId === act.actId);
  const { procedureId, actId, batchId, stage, on } = act;
  const nobody = decideNoOutreach({ procedureId, actId, batchId, stage, on }, 'acte_recevable');
  return [correctedOf(act, null), ...withdrawn(known, act), nobody];
};
