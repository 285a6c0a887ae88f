import { STAGES, type Stage } from '../procedure/stage.ts';

export type FlowSector = 'all' | 'social' | 'private' | 'unknown';
export const FLOW_SECTORS = ['all', 'social', 'private', 'unknown'] as const satisfies readonly FlowSector[];

/** Procedures that reached each stage in a period, by sector. */
export type FlowRow = { readonly period: string; readonly sector: FlowSector } & Readonly<Record<Stage, number>>;
/** Percent between two periods, two decimals; null ("n.d.") when the base is zero. */
export type EvolutionRow = {
  readonly from: string;
  readonly to: string;
  readonly sector: FlowSector;
} & Readonly<Record<Stage, number | null>>;

/**
 * `(to - from) / from` in percent, rounded to two decimals, halves away from zero.
 *
 * @returns null when `from` is zero: no division, no infinity
 */
export const evolutionPercent = (from: number, to: number): number | null => {
  if (from === 0) return null;
  const hundredths = Math.round((Math.abs(to - from) * 10_000) / Math.abs(from));
  return hundredths === 0 ? 0 : (Math.sign((to - from) * from) * hundredths) / 100;
};

/** A row of zeros, for a period without any event. */
export const emptyFlowRow = (period: string, sector: FlowSector): FlowRow => {
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  return { period, sector, ...counts };
};

const evolutionRow = (from: FlowRow, to: FlowRow): EvolutionRow => {
  const percents = Object.fromEntries(
    STAGES.map((stage) => [stage, evolutionPercent(from[stage], to[stage])]),
  ) as Record<Stage, number | null>;
  return { from: from.period, to: to.period, sector: from.sector, ...percents };
};

const evolutionsOfSector = (rows: readonly FlowRow[]): readonly EvolutionRow[] => {
  const pairs = rows.slice(1).map((row, index) => [rows[index] ?? row, row] as const);
  const first = rows[0];
  const last = rows.at(-1);
  if (first && last && rows.length > 2) pairs.push([first, last]);
  return pairs.map(([from, to]) => evolutionRow(from, to));
};

/**
 * Evolutions of every sector: between each period and the one before, then between the first and the last (said once when
 * there are only two).
 *
 * @param rows oldest first within a sector
 */
export const evolutionsOf = (rows: readonly FlowRow[]): readonly EvolutionRow[] =>
  FLOW_SECTORS.flatMap((sector) => evolutionsOfSector(rows.filter((row) => row.sector === sector)));
