import { fold } from '../document/fold-text.ts';
import type { SummaryRole } from './row-role.ts';
import { type Column, columnFor } from './table-header.ts';
import type { AccountRow, TableRow } from './table-row.ts';

/** One row of a table of account. `afterTotal`: it stands under the first row that sums the table up. */
export type SegmentRow = TableRow & { readonly afterTotal: boolean };

/** A row that sums up: its last amount, and the amount in a column of balance or debit when there are several. */
export type PrintedTotal = { readonly role: SummaryRole; readonly row: TableRow; readonly cents: number };

/** A run of rows that looks like one statement of account. */
export type Segment = {
  /** Null: a table without a row of titles, or a list of `label : amount`. */
  readonly header: readonly Column[] | null;
  readonly announced: boolean;
  readonly page: number;
  readonly rows: readonly SegmentRow[];
  readonly totals: readonly PrintedTotal[];
};

/** A segment while its rows are still being read. */
export type OpenSegment = {
  header: readonly Column[] | null;
  announced: boolean;
  page: number;
  lastPage: number;
  lastBottom: number;
  lastHeight: number;
  rows: SegmentRow[];
  totals: PrintedTotal[];
  ended: boolean;
  /** Whether the row just above is a line of account, which a label alone may continue. */
  afterLine: boolean;
  /** Label without an amount, waiting for the row that bears it. */
  pending: TableRow | null;
  gap: number;
};

/** A segment that begins on a page, before its first row. */
export const opened = (header: readonly Column[] | null, page: number, announced: boolean): OpenSegment => ({
  header,
  announced,
  page,
  lastPage: page,
  lastBottom: 0,
  lastHeight: 0,
  rows: [],
  totals: [],
  ended: false,
  afterLine: false,
  pending: null,
  gap: 0,
});

/** Marks a row as the last one of the segment. */
export const touch = (open: OpenSegment, row: AccountRow): void => {
  open.lastPage = row.line.page;
  open.lastBottom = row.box.y + row.box.height;
  open.lastHeight = row.box.height;
  open.gap = 0;
};

const isNear = (open: OpenSegment, row: AccountRow): boolean =>
  row.line.page === open.lastPage && row.box.y - open.lastBottom < 1.3 * Math.max(open.lastHeight, row.box.height);

/** A chapter of the account. */
const YEAR_HEADING = /^\W*(?:annee|exercice)?\s*(?:19|20)\d{2}\W*$/;

/** Whether a row without an amount is the second half of the label above it. */
const continuesLabel = (open: OpenSegment, previous: TableRow, read: TableRow): boolean =>
  open.afterLine &&
  previous.label !== '' &&
  isNear(open, read.row) &&
  !YEAR_HEADING.test(read.foldedLabel) &&
  Math.abs(previous.labelLeft - read.labelLeft) < 12;

/** A label printed over two lines: the second half joins the row above, unless a date says that a new line begins. */
export const takeLabel = (open: OpenSegment, read: TableRow): void => {
  const previous = open.rows.at(-1);
  if (read.date !== null || previous === undefined || !continuesLabel(open, previous, read)) {
    open.pending = read;
    return;
  }
  const label = `${previous.label} ${read.label}`;
  open.rows[open.rows.length - 1] = { ...previous, label, foldedLabel: fold(label) };
  touch(open, read.row);
};

/** The row with the label, and the date, that stood above it without an amount. */
export const withPending = (open: OpenSegment, read: TableRow): TableRow => {
  const { pending } = open;
  open.pending = null;
  if (pending === null || pending.row.line.page !== read.row.line.page) return read;
  if (read.date !== null || (read.label !== '' && pending.date === null)) return read;
  const label = [pending.label, read.label].filter((part) => part !== '').join(' ');
  return { ...read, date: pending.date, label, foldedLabel: fold(label), labelLeft: pending.labelLeft };
};

/** What a row that sums up gives: its balance, else debit less credit, else its last amount. */
export const totalCents = (open: OpenSegment, read: TableRow): number => {
  const byRole = new Map(read.amounts.map((amount) => [columnFor(open.header ?? [], amount)?.role, amount.cents]));
  const balance = byRole.get('balance');
  if (balance !== undefined) return balance;
  const debit = byRole.get('debit');
  const credit = byRole.get('credit');
  if (debit !== undefined && credit !== undefined) return debit - Math.abs(credit);
  return read.amounts.at(-1)?.cents ?? 0;
};
