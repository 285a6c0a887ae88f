import type { Sector } from '../act/act-type.ts';
import type { Stage } from '../procedure/stage.ts';
import type { FlowSector } from './evolution.ts';
import { PERIOD_GRAINS, type PeriodGrain, periodNumber } from './period.ts';

/** What counting needs of one `procedure.stage-reached`. */
export type ReachedStage = { readonly stage: Stage; readonly on: string; readonly sector: Sector };

/** One cell of the funnel that a procedure counts in. */
export type FlowCell = {
  readonly grain: PeriodGrain;
  /** `periodNumber` at that grain. */
  readonly period: number;
  readonly stage: Stage;
  readonly sector: FlowSector;
};

const cellKey = (cell: FlowCell): string => `${cell.grain}|${cell.period}|${cell.stage}|${cell.sector}`;

/**
 * The cells one procedure counts in, each once however often the stage was reported: by grain, for its reported sector and
 * for all sectors. A stage reported in two years counts in both; one reported twice in a year under two sectors counts
 * once in each sector and once in all, so `all` may be less than the sum and never more.
 *
 * @param reached every report of one procedure, in any order
 */
export const flowCellsOf = (reached: readonly ReachedStage[]): ReadonlyMap<string, FlowCell> => {
  const cells = new Map<string, FlowCell>();
  for (const { stage, on, sector } of reached) {
    for (const grain of PERIOD_GRAINS) {
      const period = periodNumber(on, grain);
      for (const scope of ['all', sector] as const) {
        const cell = { grain, period, stage, sector: scope };
        cells.set(cellKey(cell), cell);
      }
    }
  }
  return cells;
};

/** How the counters move when a procedure's reports go from `before` to `after`: +1 or -1 a cell, nothing for the others. */
export const flowChange = (
  before: readonly ReachedStage[],
  after: readonly ReachedStage[],
): readonly { readonly cell: FlowCell; readonly change: 1 | -1 }[] => {
  const old = flowCellsOf(before);
  const now = flowCellsOf(after);
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, cell]) => ({ cell, change: 1 as const }));
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, cell]) => ({ cell, change: -1 as const }));
  return [...gained, ...lost];
};
