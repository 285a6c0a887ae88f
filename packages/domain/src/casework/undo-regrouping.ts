import { OutreachDecided, type ProcedureEvent, StageReached, StageWithdrawn } from '../procedure/procedure.events.ts';
import { ActsMovedIn, ActsMovedOut, type Carried } from '../procedure/regrouping.events.ts';
import { type Ledger, type LedgerAct, type LedgerRegrouping, ledgerOf, type StageData } from './procedure-ledger.ts';
import { initialProcedure, type ProcedureState, procedureOf } from './procedure-state.ts';
import { carriedOf, type Regrouped, type Side } from './regroup-acts.ts';
import { type FactsOf, settleActs } from './settle-acts.ts';

export type Undoing = {
  readonly regroupingId: string;
  /** The regrouping as the procedure that the acts had left tells it, and as the one they went to does. */
  readonly out: LedgerRegrouping;
  readonly in: LedgerRegrouping;
  /** The procedure that the acts had left. */
  readonly origin: Side;
  /** The one they are in now. */
  readonly holder: Side;
  readonly factsOf: FactsOf;
};

/** Written out key by key in one order, the procedure left aside: the same stage in two procedures is one. */
const worded = (stage: StageData | null): string => {
  if (stage === null) return '';
  const { procedureId: _, ...rest } = stage;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)));
};

const sameDecision = (a: LedgerAct, b: LedgerAct): boolean =>
  !a.stale &&
  JSON.stringify([a.decision?.channels, a.decision?.noneReason]) ===
    JSON.stringify([b.decision?.channels, b.decision?.noneReason]);

type Restored = { readonly was: LedgerAct; readonly now: LedgerAct };

/** The stage an act had, in the procedure it is in from now on. */
const stageAgain = (procedureId: string, { was, now }: Restored, moves: boolean): readonly ProcedureEvent[] => {
  if (!moves && worded(was.stage) === worded(now.stage)) return [];
  if (was.stage !== null) return [StageReached.of({ ...was.stage, procedureId })];
  if (moves || now.stage === null) return [];
  return [StageWithdrawn.of({ procedureId, actId: now.actId, batchId: now.batchId, stage: now.stage.stage })];
};

/** Nothing was decided yet when it was moved, and nobody was to be contacted where it went: outreach decides now. */
const isOwedDecision = ({ was, now }: Restored): boolean =>
  was.stale || (was.decision === null && was.stage !== null && (now.decision?.channels.length ?? 0) === 0);

/** What was decided since, because of what is now undone, is taken back; what was decided before was never touched. */
const decisionAgain = (procedureId: string, { was, now }: Restored): readonly ProcedureEvent[] =>
  was.decision === null || was.stale || sameDecision(now, was)
    ? []
    : [OutreachDecided.of({ ...was.decision, procedureId })];

const restore = (
  procedureId: string,
  restored: readonly Restored[],
  moves: ReadonlySet<string>,
): readonly ProcedureEvent[] =>
  restored.flatMap((one) => [
    ...stageAgain(procedureId, one, moves.has(one.now.actId)),
    ...decisionAgain(procedureId, one),
  ]);

/** Acts of which nothing was said since are again what they were. */
const pairsOf = (was: Ledger, now: readonly LedgerAct[]): readonly Restored[] =>
  now.flatMap((act) => {
    const known = was.acts.get(act.actId);
    return known !== undefined && known.actVersion === act.actVersion ? [{ was: known, now: act }] : [];
  });

const relationsAgain = (restored: readonly Restored[]) =>
  restored.flatMap(({ was, now }) =>
    was.relation === now.relation ? [] : [{ actId: now.actId, relation: was.relation }],
  );

type Parts = Undoing & {
  readonly originBefore: ProcedureState;
  readonly holderState: ProcedureState;
  /** Acts that go back, those that stay, and those that had stayed. */
  readonly back: readonly LedgerAct[];
  readonly staying: readonly LedgerAct[];
  readonly atOrigin: readonly LedgerAct[];
  /** What the regrouping itself had opened stands no more once it is empty. */
  readonly emptied: boolean;
  readonly carried: Carried;
};

const partsOf = (undoing: Undoing): Parts => {
  const { out, in: inward, origin, holder } = undoing;
  const held = [...ledgerOf(holder.past).acts.values()];
  const back = held.filter(({ actId }) => out.actIds.includes(actId));
  const staying = held.filter((act) => !back.includes(act));
  const atOrigin = [...ledgerOf(origin.past).acts.values()];
  const holderState = procedureOf(holder.past);
  const originBefore = procedureOf(origin.past.slice(0, out.at));
  const emptied = staying.length === 0 && inward.kind === 'split';
  const revived = procedureOf(origin.past).mergedInto !== null;
  // A split procedure that is emptied gives all it was told meanwhile; one that had gone as a whole takes its own again.
  const carried = carriedOf(emptied ? holderState : revived ? originBefore : initialProcedure);
  return { ...undoing, originBefore, holderState, back, staying, atOrigin, emptied, carried };
};

/** What the procedure that the acts come back to is told. */
const comeBack = (parts: Parts): Regrouped['to'] => {
  const { regroupingId, out, origin, holder, back, atOrigin, emptied, carried, originBefore, holderState } = parts;
  const { procedureId } = origin;
  const restored = pairsOf(ledgerOf(origin.past.slice(0, out.at)), [...atOrigin, ...back]);
  const was = new Map(restored.map((one) => [one.was.actId, one.was]));
  const owed = new Set(restored.filter(isOwedDecision).map(({ now }) => now.actId));
  const settled = settleActs({
    procedureId,
    state: { ...procedureOf(origin.past), stages: originBefore.stages },
    base: [...origin.sightings, ...holder.sightings].filter(({ actId }) => was.has(actId)),
    acts: back.filter(({ actId }) => !was.has(actId)),
    sightings: holder.sightings,
    factsOf: parts.factsOf,
  });
  const movedIn = ActsMovedIn.of({
    regroupingId,
    kind: 'undo',
    undoes: out.regroupingId,
    carried,
    stale: [],
    procedureId,
    other: holder.procedureId,
    acts: back.map(({ actId, batchId, actVersion, relation, decision, stale }) => {
      const known = was.get(actId);
      const again = { decision: known?.decision ?? decision, stale: known === undefined ? stale : owed.has(actId) };
      const now = known?.relation ?? settled.relations.get(actId) ?? relation;
      return { actId, batchId, actVersion, relation: now, ...again };
    }),
    relations: relationsAgain(restored.filter(({ now }) => !back.includes(now))),
    knownToServices: emptied ? holderState.knownToServices : originBefore.knownToServices,
    revived: procedureOf(origin.past).mergedInto !== null,
  });
  return [movedIn, ...restore(procedureId, restored, new Set(back.map(({ actId }) => actId))), ...settled.events];
};

/** What the procedure that the acts leave again is told. */
const goBack = (parts: Parts): Regrouped['from'] => {
  const { regroupingId, out, in: inward, origin, holder, back, staying, emptied, carried } = parts;
  const { procedureId } = holder;
  const past = holder.past.slice(0, inward.at);
  const restored = pairsOf(ledgerOf(past), staying);
  const { knownToServices } = parts.holderState;
  const movedOut = ActsMovedOut.of({
    regroupingId,
    kind: 'undo',
    undoes: out.regroupingId,
    carried,
    stale: [],
    procedureId,
    other: origin.procedureId,
    actIds: back.map(({ actId }) => actId),
    relations: relationsAgain(restored),
    // An answer that came with the others goes with them; one given since stays.
    knownToServices:
      knownToServices === parts.originBefore.knownToServices ? procedureOf(past).knownToServices : knownToServices,
    emptied,
  });
  return [movedOut, ...restore(procedureId, restored, new Set())];
};

/**
 * Undoes a merge, a split or a refiling. An act of which nothing was said since is again all that it was: its stage, what it
 * is to its procedure, and what was decided. One that was corrected since is settled by the rules of filing instead, and acts
 * filed since stay where they are.
 */
export const decideUndoing = (undoing: Undoing): Regrouped => {
  const parts = partsOf(undoing);
  return { from: goBack(parts), to: comeBack(parts) };
};
