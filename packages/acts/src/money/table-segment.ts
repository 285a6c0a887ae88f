import type { ActType } from '@amont/domain/act/act-type';
import { kindOf } from './line-kind.ts';
import { type OpenSegment, opened, type Segment, takeLabel, totalCents, touch, withPending } from './open-segment.ts';
import { announcesStatement, isActCost, isSentence, summaryRole } from './row-role.ts';
import { integersUnder, within } from './table-cells.ts';
import { type Column, headerOf, sameHeader } from './table-header.ts';
import { type AccountRow, readRow, type TableRow } from './table-row.ts';

const MOST_GAP_ROWS = 5;
const PROSE_LENGTH = 75;
const LONGEST_LABEL = 100;
const SHORT_LABEL = 50;

/** Whether a row with an amount may open or continue a table that has no titles. */
const isLikelyLine = (read: TableRow): boolean => {
  if (read.foldedLabel === '' || read.foldedLabel.length > LONGEST_LABEL) return false;
  return read.date !== null || kindOf(read.foldedLabel, read.amounts[0]?.cents ?? 0) !== 'other';
};

type Finder = { readonly done: OpenSegment[]; open: OpenSegment | null; announcedAt: number; rowIndex: number };

const close = (finder: Finder): void => {
  finder.open = null;
};

const start = (finder: Finder, header: readonly Column[] | null, page: number): OpenSegment => {
  const open = opened(header, page, finder.rowIndex - finder.announcedAt <= 6);
  finder.done.push(open);
  finder.open = open;
  return open;
};

const takeHeader = (finder: Finder, header: readonly Column[], row: AccountRow): void => {
  const last = finder.open ?? finder.done.at(-1);
  if (last?.header && !last.ended && sameHeader(last.header, header)) {
    last.header = header;
    last.pending = null;
    finder.open = last;
  } else start(finder, header, row.line.page);
  if (finder.open !== null) touch(finder.open, row);
};

/** A table without titles that goes on over the page after a letterhead. */
const resumed = (finder: Finder, read: TableRow): OpenSegment | null => {
  const last = finder.done.at(-1);
  if (last === undefined || last.ended || last.rows.length === 0 || read.date === null) return null;
  if (read.row.line.page !== last.lastPage + 1) return null;
  const right = read.amounts.at(-1)?.right ?? 0;
  const aligned = last.rows.some((row) => row.amounts.some((amount) => Math.abs(amount.right - right) < 15));
  return aligned ? last : null;
};

/** The segment that a row with an amount belongs to, begun where it looks like a line of account; null for no such row. */
const segmentFor = (finder: Finder, read: TableRow): OpenSegment | null => {
  const open = finder.open ?? resumed(finder, read);
  if (open !== null) return open;
  return isLikelyLine(read) ? start(finder, null, read.row.line.page) : null;
};

const takeRow = (open: OpenSegment, read: TableRow, type: ActType | null): void => {
  const begun = open.rows.length > 0;
  if (isActCost(read.foldedLabel, type)) {
    open.ended ||= begun;
    return;
  }
  const nameless = read.label === '' && read.date === null;
  const role = nameless ? 'total' : summaryRole(read.foldedLabel, !begun);
  if (role !== null) {
    open.totals.push({ role, row: read, cents: totalCents(open, read) });
    open.ended ||= begun && role !== 'subtotal';
  } else if (open.header !== null || read.foldedLabel.length <= LONGEST_LABEL) {
    open.rows.push({ ...read, afterTotal: open.ended });
    open.afterLine = true;
  }
};

const takeAmounts = (finder: Finder, read: TableRow, type: ActType | null): void => {
  const open = segmentFor(finder, read);
  if (open === null) return;
  finder.open = open;
  const full = withPending(open, read);
  touch(open, read.row);
  open.afterLine = false;
  takeRow(open, full, type);
};

const takeText = (finder: Finder, read: TableRow): void => {
  if (announcesStatement(read.foldedLabel)) finder.announcedAt = finder.rowIndex;
  const { open } = finder;
  if (open === null) return;
  const prose = read.row.cells.length === 1 && read.label.length > PROSE_LENGTH;
  open.gap = read.row.line.page === open.lastPage ? open.gap + 1 : Math.max(1, open.gap);
  if (prose || open.gap > MOST_GAP_ROWS) close(finder);
  else if (read.label !== '' && !announcesStatement(read.foldedLabel)) takeLabel(open, read);
};

const isProse = (row: AccountRow, read: TableRow): boolean =>
  isSentence(row.cells.length === 1 ? (row.cells[0]?.folded ?? '') : read.foldedLabel);

/** Under titles, a date, a short label and an amount are a line of account whatever the label's words. */
const isDated = (row: AccountRow, read: TableRow, table: readonly Column[] | null): boolean =>
  table !== null && read.date !== null && row.cells.length >= 3 && read.foldedLabel.length <= SHORT_LABEL;

/**
 * The tables and lists of an act that could be its statement of account, in reading order. Rows of the cost of the act
 * are left out; rows that sum up are kept apart.
 */
export const segmentsOf = (rows: readonly AccountRow[], type: ActType | null): readonly Segment[] => {
  const finder: Finder = { done: [], open: null, announcedAt: Number.NEGATIVE_INFINITY, rowIndex: 0 };
  for (const row of rows) {
    finder.rowIndex += 1;
    const header = headerOf(row);
    if (header !== null) {
      takeHeader(finder, header, row);
      continue;
    }
    const table = finder.open?.header ?? null;
    const read = readRow(within(row, table), integersUnder(table));
    if (read.amounts.length === 0 || (isProse(row, read) && !isDated(row, read, table))) takeText(finder, read);
    else takeAmounts(finder, read, type);
  }
  return finder.done.filter((open) => open.rows.length > 0);
};
