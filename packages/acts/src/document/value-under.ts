import type { DocumentCell, DocumentLine } from './act-document.ts';
import { isLabel } from './label-key.ts';
import type { VisualRow } from './visual-rows.ts';

/** A cell with the line it stands in. */
export type PlacedCell = { readonly cell: DocumentCell; readonly line: DocumentLine };

const ALIGNED_PT = 6;
/** In heights of the label: how far under it its value may start, and how close the value's own lines stand. */
const FIRST_GAP = 2.2;
const NEXT_GAP = 0.9;
const MOST_LINES = 5;

const isUnder = (above: DocumentCell, below: DocumentCell): boolean =>
  Math.abs(above.box.x - below.box.x) <= ALIGNED_PT;

const sameSize = (a: DocumentCell, b: DocumentCell): boolean =>
  Math.abs(a.box.height - b.box.height) <= 0.08 * Math.max(a.box.height, b.box.height);

const bottomOf = (cell: DocumentCell): number => cell.box.y + cell.box.height;

/** The further lines of a value that stands beside its label: under it, with nothing to their left. */
export const valueBelow = (
  rows: readonly VisualRow[],
  rowIndex: number,
  value: DocumentCell,
): readonly PlacedCell[] => {
  const found: PlacedCell[] = [];
  const page = rows[rowIndex]?.page;
  for (const row of rows.slice(rowIndex + 1, rowIndex + MOST_LINES)) {
    const last = found.at(-1)?.cell ?? value;
    const [first] = row.cells;
    if (row.page !== page || first === undefined || row.y - bottomOf(last) > NEXT_GAP * last.box.height) break;
    if (!isUnder(value, first.cell) || !sameSize(value, first.cell) || isLabel(first.cell.folded)) break;
    found.push(first);
  }
  return found;
};

/**
 * The lines of a value printed under its label, as boxed forms do: left-aligned with it, close, in one size, up to the next
 * label.
 *
 * @returns empty when nothing that can be a value stands there
 */
export const valueUnder = (
  rows: readonly VisualRow[],
  rowIndex: number,
  label: DocumentCell,
): readonly PlacedCell[] => {
  const found: PlacedCell[] = [];
  const page = rows[rowIndex]?.page;
  for (const row of rows.slice(rowIndex + 1, rowIndex + 14)) {
    const last = found.at(-1)?.cell;
    const gap = row.y - bottomOf(last ?? label);
    const most = last === undefined ? FIRST_GAP * label.box.height : NEXT_GAP * last.box.height;
    if (row.page !== page || gap > most || found.length === MOST_LINES) break;
    const below = row.cells.find(({ cell }) => isUnder(label, cell));
    if (below === undefined) continue;
    if (isLabel(below.cell.folded) || (last !== undefined && !sameSize(last, below.cell))) break;
    found.push(below);
  }
  return found;
};
