import type { FlowCell } from '@amont/domain/indicator/flow-contribution';
import { flowChange } from '@amont/domain/indicator/flow-contribution';
import { reachedStages } from './evolve-procedure.ts';
import { emptyOfficeState, type OfficeState } from './office-state.ts';
import type {
  ActViewRow,
  BatchViewRow,
  ContactViewRow,
  FollowUpViewRow,
  KnownToServicesViewRow,
  OutreachViewRow,
  ProcedureViewRow,
  StageViewRow,
} from './view-rows.ts';

/** Why a recorded fact changed nothing: `late` ones belong to a removed batch, the others should not be there. */
export type Odd = 'late' | 'unknown-batch' | 'unknown-act' | 'unknown-procedure' | 'unreadable' | 'refused-by-database';

export const contactKey = (actId: string, channel: string): string => `${actId} ${channel}`;

/** How one counter of the funnel moves. */
export type FlowMove = { readonly cell: FlowCell; readonly change: number };

/**
 * The part of the read models that a run of facts touches: read before, changed in memory fact by fact, written after. Maps
 * are the working memory of one run and do not leave it.
 */
export type ViewState = {
  readonly batches: Map<string, BatchViewRow>;
  readonly acts: Map<string, ActViewRow>;
  readonly procedures: Map<string, ProcedureViewRow>;
  /** Every report of the touched procedures, by procedure. */
  readonly stages: Map<string, readonly StageViewRow[]>;
  /** The same before the run, to know how the counters move. */
  readonly stagesBefore: ReadonlyMap<string, readonly StageViewRow[]>;
  readonly outreach: Map<string, OutreachViewRow>;
  readonly contacts: Map<string, ContactViewRow>;
  readonly followUps: Map<number, FollowUpViewRow>;
  readonly known: Map<number, KnownToServicesViewRow>;
  readonly offices: OfficeState;
  /** What the run changed, by key of the maps above; `contacts` may name rows that are gone. */
  readonly changed: {
    readonly batches: Set<string>;
    readonly acts: Set<string>;
    readonly procedures: Set<string>;
    readonly outreach: Set<string>;
    readonly contacts: Set<string>;
  };
};

/** A state that knows nothing and touched nothing. */
export const emptyState = (): ViewState => ({
  batches: new Map(),
  acts: new Map(),
  procedures: new Map(),
  stages: new Map(),
  stagesBefore: new Map(),
  outreach: new Map(),
  contacts: new Map(),
  followUps: new Map(),
  known: new Map(),
  offices: emptyOfficeState(),
  changed: { batches: new Set(), acts: new Set(), procedures: new Set(), outreach: new Set(), contacts: new Set() },
});

const addMoves = (total: Map<string, FlowMove>, moves: readonly FlowMove[]): void => {
  for (const { cell, change } of moves) {
    const key = `${cell.grain}|${cell.period}|${cell.stage}|${cell.sector}`;
    total.set(key, { cell, change: (total.get(key)?.change ?? 0) + change });
  }
};

/** How the counters of the funnel move over a run: one line a counter, those that end where they were left out. */
export const flowMoves = (
  before: ReadonlyMap<string, readonly StageViewRow[]>,
  after: ReadonlyMap<string, readonly StageViewRow[]>,
): readonly FlowMove[] => {
  const total = new Map<string, FlowMove>();
  for (const procedureId of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(procedureId) ?? [];
    const now = after.get(procedureId) ?? [];
    if (old !== now) addMoves(total, flowChange(reachedStages(old), reachedStages(now)));
  }
  return [...total.values()].filter((move) => move.change !== 0);
};
