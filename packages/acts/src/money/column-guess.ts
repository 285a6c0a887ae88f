import type { SegmentRow } from './open-segment.ts';
import type { Column } from './table-header.ts';
import type { RowAmount } from './table-row.ts';

const EDGE_TOLERANCE = 9;

type Edge = { left: number; right: number; count: number };

/** Right edges of the amounts, left to right: amounts of one column are aligned on the right. */
const edgesOf = (rows: readonly SegmentRow[]): Edge[] => {
  const edges: Edge[] = [];
  for (const { left, right } of rows.flatMap((row) => row.amounts)) {
    const edge = edges.find((known) => Math.abs(known.right - right) <= EDGE_TOLERANCE);
    if (edge === undefined) edges.push({ left, right, count: 1 });
    else {
      edge.left = Math.min(edge.left, left);
      edge.count += 1;
    }
  }
  return edges.sort((a, b) => a.right - b.right);
};

const at = (row: SegmentRow, edge: Edge): RowAmount | undefined =>
  row.amounts.find((amount) => Math.abs(amount.right - edge.right) <= EDGE_TOLERANCE);

/** Debit, credit and balance; more edges than that come from amounts that are not aligned. */
const MOST_COLUMNS = 3;
const SHARE_TO_BELIEVE = 0.7;

/** Whether a column runs on: each of its amounts differs from the one above by what the other columns of the row say. */
const isBalance = (rows: readonly SegmentRow[], edge: Edge): boolean => {
  let tried = 0;
  let right = 0;
  let before: number | undefined;
  for (const row of rows) {
    const balance = at(row, edge)?.cents;
    if (balance === undefined) continue;
    const others = row.amounts.filter((amount) => Math.abs(amount.right - edge.right) > EDGE_TOLERANCE);
    const moved = balance - (before ?? 0);
    if (before !== undefined && others.length > 0) {
      tried += 1;
      if (others.some((amount) => Math.abs(amount.cents) === Math.abs(moved))) right += 1;
    }
    before = balance;
  }
  return tried >= 1 && right / tried >= SHARE_TO_BELIEVE;
};

const column = (edge: Edge, role: Column['role']): Column => ({ role, title: '', left: edge.left, right: edge.right });

const sides = (rows: readonly SegmentRow[], own: readonly Edge[]): readonly Column[] => {
  const [first, second] = own;
  if (first === undefined) return [];
  if (second === undefined || own.length > 2) return [column(first, 'amount')];
  const told = rows.every((row) => row.amounts.length <= 1) && rows.some((row) => row.row.cells.length === 1);
  // Amounts at the ends of sentences stand anywhere: where they stand says nothing.
  if (told) return [{ role: 'amount', title: '', left: first.left, right: second.right }];
  return [column(first, 'debit'), column(second, 'credit')];
};

/**
 * The columns of a table without titles, from where its amounts stand and how they add up: one column holds the
 * amounts; of two, the second is the running balance when it runs, else the credit.
 */
export const guessColumns = (rows: readonly SegmentRow[]): readonly Column[] => {
  const all = edgesOf(rows);
  const edges = all.length <= MOST_COLUMNS ? all : all.filter((edge) => edge.count > 1);
  const last = edges.at(-1);
  if (last === undefined) return [];
  const running = edges.length > 1 && isBalance(rows, last);
  return running ? [...sides(rows, edges.slice(0, -1)), column(last, 'balance')] : sides(rows, edges);
};
