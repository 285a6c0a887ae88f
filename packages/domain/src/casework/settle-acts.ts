import type { ActFacts } from '../act/act.events.ts';
import type { ActType } from '../act/act-type.ts';
import type { ProcedureEvent, Relation } from '../procedure/procedure.events.ts';
import { consequenceOf, relationOf } from './file-act.ts';
import { householdOf, type Sighting } from './household.ts';
import type { LedgerAct } from './procedure-ledger.ts';
import { evolveProcedure, type ProcedureState } from './procedure-state.ts';

/** What is known of an act today, by its own stream; null for one that was refused or has no day of service. */
export type FactsOf = (actId: string) => (ActFacts & { readonly type: ActType; readonly servedOn: string }) | null;

export type Settlement = {
  /** What each act that was looked at is to the procedure now; null for one that a person refused. */
  readonly relations: ReadonlyMap<string, Relation | null>;
  /** Stages reached, and reasons for none where nothing was decided yet. */
  readonly events: readonly ProcedureEvent[];
  /** Acts that reach a stage here. */
  readonly reaching: ReadonlySet<string>;
};

type Unsettled = {
  readonly procedureId: string;
  /** The procedure without these acts. */
  readonly state: ProcedureState;
  /** Who the acts that are settled already speak of. */
  readonly base: readonly Sighting[];
  readonly acts: readonly LedgerAct[];
  readonly sightings: readonly Sighting[];
  readonly factsOf: FactsOf;
};

/** A refusal, or a copy, was decided with the act itself: only a decision that is missing is to be given. */
const wantsReason = ({ decision, stale }: LedgerAct): boolean => decision === null || stale;

/**
 * Says of acts that come into a procedure, or stay in one that others left, what they are to it and which stages they reach:
 * each as if it were filed now, in the order in which they came in.
 */
export const settleActs = ({ procedureId, state, base, acts, sightings, factsOf }: Unsettled): Settlement => {
  const relations = new Map<string, Relation | null>();
  const events: ProcedureEvent[] = [];
  const reaching = new Set<string>();
  const known = [...base];
  let standing = state;
  for (const act of acts) {
    const { actId, batchId, actVersion } = act;
    const sighting = sightings.find((one) => one.actId === actId);
    const facts = factsOf(actId);
    if (sighting === undefined || facts === null) {
      relations.set(actId, act.relation);
      continue;
    }
    const relation = relationOf(sighting, standing, known.length > 0 ? householdOf(known) : null);
    const filed = { procedureId, actId, batchId, actVersion, facts, sighting, match: null };
    const consequence = consequenceOf(standing, filed, relation);
    const reaches = consequence.type === 'procedure.stage-reached';
    relations.set(actId, relation);
    known.push(sighting);
    if (reaches) reaching.add(actId);
    if (reaches || wantsReason(act)) events.push(consequence);
    standing = evolveProcedure({ ...standing, opened: true }, consequence);
  }
  return { relations, events, reaching };
};
