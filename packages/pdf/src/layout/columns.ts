import type { TextCell } from '@amont/domain/text/page-text';
import { type Band, bandsOf, type Gutter, guttersOf, throughBand } from './bands.ts';
import { rowsOf } from './cells.ts';
import { areIndependent, sideOf } from './independence.ts';

type Cells = readonly TextCell[];
/** Bands `from` (included) to `to` (not included) stand in two columns. */
type Columns = { readonly from: number; readonly to: number; readonly left: Cells; readonly right: Cells };

/** A gutter between columns is at least this wide, in font sizes; while it goes on, it may shrink to the second. */
const GUTTER = { start: 1, least: 0.6 };
/** White space above which a band no longer belongs to the column beside it: in font sizes, and in usual gaps of that column. */
const APART = { fontSizes: 1.4, gaps: 1.7, leastFontSizes: 0.45 };
/** White space that ends both columns, in font sizes. */
const FAR = 4;

const heightOf = (band: Band): number => Math.max(...band.cells.map((cell) => cell.height));
const isLeftOf = (gutter: Gutter) => (cell: TextCell) => cell.x + cell.width / 2 < (gutter.from + gutter.to) / 2;
const isTwoSided = (band: Band, gutter: Gutter): boolean => {
  const left = band.cells.filter(isLeftOf(gutter)).length;
  return left > 0 && left < band.cells.length;
};

/** How far down a gutter goes on from the band it was seen in. */
const follow = (bands: readonly Band[], start: number, first: Gutter): { gutter: Gutter; to: number } => {
  let gutter = first;
  let to = start + 1;
  for (; to < bands.length; to += 1) {
    const [band, above] = [bands[to] as Band, bands[to - 1] as Band];
    if (band.top - above.bottom > FAR * heightOf(band)) break;
    const narrowed = throughBand(gutter, band, GUTTER.least * heightOf(band));
    if (narrowed === null) break;
    gutter = narrowed;
  }
  return { gutter, to };
};

/** White space between the rows of a column as a rule, in points; null with a single row. */
const usualGap = (cells: Cells): number | null => {
  const rows = rowsOf(cells).map((row) => ({
    top: Math.min(...row.map((cell) => cell.y)),
    bottom: Math.max(...row.map((cell) => cell.y + cell.height)),
  }));
  const gaps = rows.slice(1).map((row, i) => row.top - (rows[i]?.bottom ?? row.top));
  gaps.sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? null;
};

/** Whether a band with text on one side only goes on with the column of that side: near it, and not set apart by white space. */
const joins = (band: Band, column: readonly Band[], gutter: Gutter): boolean => {
  const onLeft = band.cells.every(isLeftOf(gutter));
  const cells = column.flatMap((b) => b.cells).filter((cell) => isLeftOf(gutter)(cell) === onLeft);
  if (cells.length === 0) return false;
  const top = Math.min(...cells.map((cell) => cell.y));
  const bottom = Math.max(...cells.map((cell) => cell.y + cell.height));
  const space = band.top >= top ? band.top - bottom : top - band.bottom;
  const height = heightOf(band);
  const usual = usualGap(cells);
  const allowed =
    usual === null ? APART.fontSizes * height : Math.max(APART.gaps * usual, APART.leastFontSizes * height);
  return space <= Math.min(allowed, APART.fontSizes * height);
};

/** Leaves out, at the foot of the run, one-sided bands that white space sets apart: they are the text that follows. */
const trimFoot = (bands: readonly Band[], start: number, to: number, gutter: Gutter): number => {
  const lastTwoSided = bands.slice(start, to).findLastIndex((band) => isTwoSided(band, gutter));
  let end = start + lastTwoSided + 1;
  while (end < to && joins(bands[end] as Band, bands.slice(start, end), gutter)) end += 1;
  return end;
};

/** Takes in, above the run, one-sided bands that belong to one of its columns. */
const extendUp = (bands: readonly Band[], floor: number, start: number, to: number, gutter: Gutter): number => {
  let from = start;
  while (from > floor) {
    const band = bands[from - 1] as Band;
    if (throughBand(gutter, band, GUTTER.least * heightOf(band)) === null) break;
    if (isTwoSided(band, gutter) || !joins(band, bands.slice(from, to), gutter)) break;
    from -= 1;
  }
  return from;
};

/** The columns that begin at the band `start`, when it and those below stand in independent columns; bands before `floor` are taken. */
const columnsAt = (bands: readonly Band[], floor: number, start: number): Columns | null => {
  const band = bands[start] as Band;
  for (const seen of guttersOf(band, GUTTER.start * heightOf(band))) {
    const { gutter, to: reach } = follow(bands, start, seen);
    const to = trimFoot(bands, start, reach, gutter);
    const from = extendUp(bands, floor, start, to, gutter);
    const cells = bands.slice(from, to).flatMap((b) => b.cells);
    const left = cells.filter(isLeftOf(gutter));
    const right = cells.filter((cell) => !isLeftOf(gutter)(cell));
    if (left.length > 0 && right.length > 0 && areIndependent(sideOf(left), sideOf(right)))
      return { from, to, left, right };
  }
  return null;
};

/**
 * Cuts a page (or a part of one) into blocks in reading order: full-width runs of rows, and the columns between them, left before right.
 * The rows of tables and forms stay whole.
 *
 * @returns the cells of each block; none for no cells
 */
export const blocksOf = (cells: Cells): readonly Cells[] => {
  const bands = bandsOf(cells);
  const blocks: Cells[] = [];
  let taken = 0;
  const flush = (to: number): void => {
    if (to > taken) blocks.push(bands.slice(taken, to).flatMap((band) => band.cells));
  };
  for (let start = 0; start < bands.length; start += 1) {
    const columns = columnsAt(bands, taken, start);
    if (columns === null) continue;
    flush(columns.from);
    blocks.push(...blocksOf(columns.left), ...blocksOf(columns.right));
    taken = columns.to;
    start = columns.to - 1;
  }
  flush(bands.length);
  return blocks;
};

/** Share of a half's width its widest rows must fill to be a page of its own rather than a part of a wide table. */
const HALF_FILLED = 0.5;

const fillsHalf = (cells: Cells, width: number): boolean => {
  const widths = rowsOf(cells).map((row) => Math.max(...row.map((cell) => cell.width)));
  widths.sort((a, b) => a - b);
  return widths.length >= 8 && (widths[Math.floor(widths.length * 0.6)] ?? 0) >= HALF_FILLED * width;
};

/**
 * Two pages scanned or printed side by side on one sheet, left first; the cells as one when the sheet is a single page.
 * A landscape table is told from it by its narrow cells.
 */
export const facingPages = (
  cells: Cells,
  page: { readonly width: number; readonly height: number },
): readonly Cells[] => {
  if (page.width < 1.15 * page.height) return [cells];
  const middle = page.width / 2;
  const crosses = (cell: TextCell): boolean => cell.x < middle - 2 && cell.x + cell.width > middle + 2;
  if (cells.some(crosses)) return [cells];
  const left = cells.filter((cell) => cell.x + cell.width / 2 < middle);
  const right = cells.filter((cell) => cell.x + cell.width / 2 >= middle);
  return fillsHalf(left, middle) && fillsHalf(right, middle) ? [left, right] : [cells];
};
