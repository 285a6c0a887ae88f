import type { SegmentRow } from './open-segment.ts';
import { readRow } from './table-row.ts';

const TOLERANCE_PT = 12;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const trimmed = (row: SegmentRow, left: number): SegmentRow => {
  const cells = row.row.cells.filter(({ box }) => box.x >= left - TOLERANCE_PT);
  if (cells.length === 0 || cells.length === row.row.cells.length) return row;
  const read = readRow({ ...row.row, cells });
  const same = read.amounts.length === row.amounts.length && read.label !== '';
  return same ? { ...read, afterTotal: row.afterTotal } : row;
};

/**
 * Rows of an account beside which a column of text was read on the same lines: what stands well left of where the labels
 * of the account begin is no part of them.
 */
export const withoutNeighbours = (rows: readonly SegmentRow[]): readonly SegmentRow[] => {
  if (rows.length < 3 || rows.every(({ row }) => row.cells.length < 3)) return rows;
  const lefts = rows.filter(({ row }) => row.cells.length <= 2).map(({ labelLeft }) => labelLeft);
  if (lefts.length < 2) return rows;
  const left = median(lefts);
  return rows.map((row) => (row.labelLeft < left - TOLERANCE_PT ? trimmed(row, left) : row));
};
