import type { TextCell } from '@amont/domain/text/page-text';

/** Cells that overlap vertically: a row, or rows of two columns whose baselines do not agree. */
export type Band = {
  readonly cells: readonly TextCell[];
  readonly top: number;
  readonly bottom: number;
};

/** Cells share a band when they overlap vertically by more than this share of the lower one. */
const OVERLAP = 0.25;

/** Groups cells into bands, top to bottom. */
export const bandsOf = (cells: readonly TextCell[]): readonly Band[] => {
  const bands: { cells: TextCell[]; top: number; bottom: number }[] = [];
  for (const cell of [...cells].sort((a, b) => a.y - b.y)) {
    const last = bands.at(-1);
    const overlap = last === undefined ? 0 : Math.min(last.bottom, cell.y + cell.height) - cell.y;
    if (last !== undefined && overlap > OVERLAP * cell.height) {
      last.cells.push(cell);
      last.bottom = Math.max(last.bottom, cell.y + cell.height);
    } else bands.push({ cells: [cell], top: cell.y, bottom: cell.y + cell.height });
  }
  return bands;
};

/** A vertical strip without text. */
export type Gutter = { readonly from: number; readonly to: number };

/** The empty strips between the cells of a band, left to right, at least `least` points wide. */
export const guttersOf = (band: Band, least: number): readonly Gutter[] => {
  const gutters: Gutter[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const cell of [...band.cells].sort((a, b) => a.x - b.x)) {
    if (right > Number.NEGATIVE_INFINITY && cell.x - right >= least) gutters.push({ from: right, to: cell.x });
    right = Math.max(right, cell.x + cell.width);
  }
  return gutters;
};

/** What is left of a gutter when it goes on through another band; null when text stands in its way. */
export const throughBand = (gutter: Gutter, band: Band, least: number): Gutter | null => {
  const middle = (gutter.from + gutter.to) / 2;
  let { from, to } = gutter;
  for (const cell of band.cells) {
    if (cell.x + cell.width / 2 < middle) from = Math.max(from, cell.x + cell.width);
    else to = Math.min(to, cell.x);
  }
  return to - from >= least ? { from, to } : null;
};
