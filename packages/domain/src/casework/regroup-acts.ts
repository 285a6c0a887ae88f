import type { AmontEvent } from '../event/catalogue.ts';
import { type ProcedureEvent, ProcedureOpened } from '../procedure/procedure.events.ts';
import {
  ActsMovedIn,
  ActsMovedOut,
  type Carried,
  type RegroupingEvent,
  type RegroupingKind,
} from '../procedure/regrouping.events.ts';
import type { Sighting } from './household.ts';
import { type LedgerAct, ledgerOf, type StageData } from './procedure-ledger.ts';
import { type ProcedureState, procedureOf } from './procedure-state.ts';
import { type FactsOf, type Settlement, settleActs } from './settle-acts.ts';

/** A procedure that acts leave or come into. */
export type Side = {
  readonly procedureId: string;
  /** Its stream; empty for a procedure that is opened by this. */
  readonly past: readonly AmontEvent[];
  /** What its acts say of their household, of those whose personal data still stand. */
  readonly sightings: readonly Sighting[];
};

export type Regrouping = {
  readonly regroupingId: string;
  readonly kind: Exclude<RegroupingKind, 'undo'>;
  readonly from: Side;
  readonly to: Side;
  /** Of `from`; those it does not hold are left aside. */
  readonly actIds: readonly string[];
  readonly factsOf: FactsOf;
};

/** What is recorded in each of the two streams. */
export type Regrouped = {
  readonly from: readonly (ProcedureEvent | RegroupingEvent)[];
  readonly to: readonly (ProcedureEvent | RegroupingEvent)[];
};

type Answer = ProcedureState['knownToServices'];

/** Of two answers about one household the one that says most. */
const eitherAnswer = (a: Answer, b: Answer): Answer =>
  (['yes', 'no', 'unsure'] as const).find((answer) => a === answer || b === answer) ?? null;

const NOTHING: Carried = { stages: [], followUps: [], exits: [] };

/** What a procedure that goes as a whole takes along beside its acts. */
export const carriedOf = ({ stages, followUps, exits }: ProcedureState): Carried => ({
  // Folded from the event whole.
  stages: stages.filter(({ actId }) => actId === null) as unknown as readonly StageData[],
  followUps: followUps.map(({ followUp, on, channel = null, details }) => ({
    followUp,
    on,
    channel,
    ...(details === undefined ? {} : { details }),
  })),
  exits: exits.map(({ exit, on }) => ({ exit, on })),
});

/** Copies that wait for nothing, acts with a stage and acts without data: what the others are measured against. */
const isSettled = (act: LedgerAct, sightings: readonly Sighting[]): boolean =>
  act.stage !== null || act.relation === 'guarantor_copy' || !sightings.some(({ actId }) => actId === act.actId);

const isAmong = (acts: readonly LedgerAct[]) => {
  const ids = new Set(acts.map(({ actId }) => actId));
  return ({ actId }: { readonly actId: string }): boolean => ids.has(actId);
};

const withoutStagesOf = (state: ProcedureState, acts: readonly LedgerAct[]): ProcedureState => {
  const gone = isAmong(acts);
  return { ...state, stages: state.stages.filter(({ actId }) => actId === null || !gone({ actId })) };
};

/**
 * What a decision rested on is gone when its act, or another of the procedure, is another household's: those that told nobody
 * are taken again. A letter that was decided stays decided.
 */
const isToReconsider = (act: LedgerAct, kind: RegroupingKind, { reaching }: Settlement): boolean =>
  act.decision !== null &&
  act.decision.channels.length === 0 &&
  reaching.has(act.actId) &&
  (act.stage === null || kind !== 'merge');

const relationChanges = (acts: readonly LedgerAct[], { relations }: Settlement) =>
  acts.flatMap(({ actId, relation }) => {
    const now = relations.get(actId);
    return now === undefined || now === relation ? [] : [{ actId, relation: now }];
  });

type Parts = Regrouping & {
  readonly sourceState: ProcedureState;
  readonly moving: readonly LedgerAct[];
  readonly staying: readonly LedgerAct[];
  /** All there was goes: the procedure stands no more by itself. */
  readonly emptied: boolean;
  readonly carried: Carried;
};

const partsOf = (regrouping: Regrouping): Parts => {
  const held = [...ledgerOf(regrouping.from.past).acts.values()];
  const moving = held.filter(({ actId }) => regrouping.actIds.includes(actId));
  const staying = held.filter((act) => !moving.includes(act));
  const sourceState = procedureOf(regrouping.from.past);
  const emptied = staying.length === 0;
  return { ...regrouping, sourceState, moving, staying, emptied, carried: emptied ? carriedOf(sourceState) : NOTHING };
};

/** What the procedure that acts come into is told, and what they lead to there. */
const comeIn = (parts: Parts): Regrouped['to'] => {
  const { regroupingId, kind, from, to, moving, emptied, carried, sourceState, factsOf } = parts;
  const { procedureId } = to;
  const state = procedureOf(to.past);
  const came = settleActs({
    procedureId,
    state: {
      ...state,
      stages: [...state.stages, ...carried.stages] as ProcedureState['stages'],
      followUps: [...state.followUps, ...carried.followUps],
      exits: [...state.exits, ...carried.exits],
    },
    base: to.sightings.filter(isAmong([...ledgerOf(to.past).acts.values()])),
    acts: moving,
    sightings: from.sightings,
    factsOf,
  });
  const [first] = moving;
  const openedBy = first === undefined ? null : ({ kind: 'act', actId: first.actId } as const);
  const opened = state.opened || openedBy === null ? [] : [ProcedureOpened.of({ procedureId, openedBy })];
  const movedIn = ActsMovedIn.of({
    regroupingId,
    kind,
    undoes: null,
    carried,
    procedureId,
    other: from.procedureId,
    acts: moving.map(({ actId, batchId, actVersion, relation, decision, stale }) => {
      const now = came.relations.get(actId) ?? relation;
      return { actId, batchId, actVersion, relation: now, decision, stale };
    }),
    relations: [],
    stale: moving.filter((act) => isToReconsider(act, kind, came)).map(({ actId }) => actId),
    knownToServices: emptied ? eitherAnswer(state.knownToServices, sourceState.knownToServices) : state.knownToServices,
    revived: false,
  });
  return [...opened, movedIn, ...came.events];
};

/** What the procedure that acts leave is told, and what becomes of those left behind. */
const goOut = (parts: Parts): Regrouped['from'] => {
  const { regroupingId, kind, from, to, moving, staying, emptied, carried, sourceState, factsOf } = parts;
  const { procedureId, sightings } = from;
  const settled = staying.filter((act) => isSettled(act, sightings));
  const open = staying.filter((act) => !settled.includes(act));
  const left = settleActs({
    procedureId,
    state: withoutStagesOf(sourceState, moving),
    base: sightings.filter(isAmong(settled)),
    acts: open,
    sightings,
    factsOf,
  });
  const movedOut = ActsMovedOut.of({
    regroupingId,
    kind,
    undoes: null,
    carried,
    procedureId,
    other: to.procedureId,
    actIds: moving.map(({ actId }) => actId),
    relations: relationChanges(open, left),
    stale: open.filter((act) => isToReconsider(act, kind, left)).map(({ actId }) => actId),
    knownToServices: sourceState.knownToServices,
    emptied,
  });
  return [movedOut, ...left.events];
};

/**
 * Moves acts from one procedure to another: a merge (all of them), a split (some, into a procedure of their own) or a refiling.
 * Their stages are taken out of the one and reached in the other, by the rules of filing; what was decided after an act stays
 * with it, so that no letter is decided twice and none is taken back. Acts left behind whose stage hung on those that went are
 * looked at again.
 */
export const decideRegrouping = (regrouping: Regrouping): Regrouped => {
  const parts = partsOf(regrouping);
  return { from: goOut(parts), to: comeIn(parts) };
};
