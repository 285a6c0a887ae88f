import type { StatementKind, StatementLine } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import { guessColumns } from './column-guess.ts';
import { isCredit, kindOf } from './line-kind.ts';
import { withoutNeighbours } from './neighbour-column.ts';
import type { Segment, SegmentRow } from './open-segment.ts';
import { isPreamble } from './preamble.ts';
import { dateNamed } from './statement-date.ts';
import { type Column, type ColumnRole, columnFor } from './table-header.ts';

/** A line of account with the row it was read from. */
export type AccountLine = { readonly line: StatementLine; readonly row: SegmentRow };

type Reader = {
  readonly columns: readonly Column[];
  readonly creditsAreMinus: boolean;
  /** -1 where the account is kept from the landlord's side, so that a debt is a negative balance. */
  readonly polarity: 1 | -1;
  balance: number | null;
  first: boolean;
};

type Sorted = Partial<Record<'amount' | 'debit' | 'credit' | 'balance', number>>;

const plainRole = (role: ColumnRole): keyof Sorted | null =>
  role === 'amount' || role === 'debit' || role === 'credit' || role === 'balance' ? role : null;

const sortAmounts = (columns: readonly Column[], row: SegmentRow): Sorted => {
  const sorted: Sorted = {};
  for (const amount of row.amounts) {
    const role = plainRole(columnFor(columns, amount)?.role ?? 'amount');
    // Of several amounts under one title the last is the result (`3 mois x 850,00 = 2 550,00`).
    if (role !== null) sorted[role] = amount.cents;
  }
  if (sorted.amount !== undefined && columns.some((column) => column.role === 'credit')) {
    return { debit: sorted.amount, ...sorted };
  }
  return sorted;
};

const lineOf = (row: SegmentRow, label: string, cents: number, kind: StatementKind): AccountLine => ({
  line: { date: row.date ?? dateNamed(fold(label)), label, amountCents: cents, kind, contestable: null },
  row,
});

/** A credit is a payment unless its label says what is given back; what a debit bills is no payment, whatever it is called. */
const kindBySide = (kind: StatementKind, cents: number): StatementKind => {
  if (cents < 0 && kind === 'other') return 'payment';
  return cents > 0 && isCredit(kind) ? 'other' : kind;
};

/** Without columns for debit and credit a payment may be printed without a minus: its label gives the sign. */
const signedByLabel = (cents: number, kind: StatementKind, moved: number | null): number => {
  if (moved !== null && Math.abs(moved) === Math.abs(cents)) return moved;
  return isCredit(kind) && cents > 0 ? -cents : cents;
};

const creditCents = (reader: Reader, credit: number): number => (reader.creditsAreMinus ? credit : -credit);

/** How far the balance moved since the row above; null where it is not printed. */
const movedBy = (reader: Reader, balance: number | undefined): number | null => {
  if (balance === undefined) return null;
  const moved = reader.balance === null ? null : (balance - reader.balance) * reader.polarity;
  reader.balance = balance;
  return moved;
};

const fromSides = (reader: Reader, { debit = 0, credit }: Sorted, moved: number | null): number => {
  const cents = debit + (credit === undefined ? 0 : creditCents(reader, credit));
  return moved !== null && moved === -cents ? moved : cents;
};

/** What the row adds to the debt; null when it only repeats the balance. */
const centsOfRow = (reader: Reader, row: SegmentRow): number | null => {
  const sorted = sortAmounts(reader.columns, row);
  const { amount, balance } = sorted;
  const moved = movedBy(reader, balance);
  if (sorted.debit !== undefined || sorted.credit !== undefined) return fromSides(reader, sorted, moved);
  if (amount !== undefined) return signedByLabel(amount, kindOf(row.foldedLabel, amount), moved);
  return balance !== undefined && reader.first ? balance * reader.polarity : null;
};

/** What a row bills and what was paid of it, where it prints both. */
const bothSides = (reader: Reader, row: SegmentRow): readonly AccountLine[] | null => {
  const { debit = 0, credit = 0, balance } = sortAmounts(reader.columns, row);
  if (debit <= 0 || credit === 0) return null;
  movedBy(reader, balance);
  const named = kindOf(row.foldedLabel, debit);
  const given = isCredit(named) ? named : 'payment';
  return [
    lineOf(row, row.label, debit, kindBySide(named, debit)),
    lineOf(row, row.label, creditCents(reader, credit), given),
  ];
};

const sideLine = (reader: Reader, row: SegmentRow): readonly AccountLine[] => {
  const both = bothSides(reader, row);
  if (both !== null) {
    reader.first = false;
    return both;
  }
  const cents = centsOfRow(reader, row);
  reader.first = false;
  if (cents === null || cents === 0) return [];
  const kind = kindOf(row.foldedLabel, cents);
  return [lineOf(row, row.label, cents, kindBySide(kind, cents))];
};

/** What an amount adds to the debt under its title, and its kind; null under a title that holds none. */
const underKind = (role: ColumnRole, row: SegmentRow, cents: number): { kind: StatementKind; cents: number } | null => {
  const named = kindOf(row.foldedLabel, cents);
  if (typeof role === 'object') return { kind: role.kind, cents: isCredit(role.kind) ? -Math.abs(cents) : cents };
  if (role === 'credit') return { kind: isCredit(named) ? named : 'payment', cents: -Math.abs(cents) };
  return role === 'amount' || role === 'debit' ? { kind: kindBySide(named, cents), cents } : null;
};

/**
 * A row with a column a kind (`Mois | Loyer | Charges | Autres | APL | Versé`) is as many lines as it has amounts; what stands
 * under a general title counts only alone: beside others it is their total.
 */
const kindLines = (columns: readonly Column[], row: SegmentRow): readonly AccountLine[] => {
  const placed = row.amounts.flatMap((amount) => {
    const column = columnFor(columns, amount);
    return column === undefined || amount.cents === 0 ? [] : [{ column, cents: amount.cents }];
  });
  const counted = placed.filter(({ column: { role } }) => typeof role === 'object' || role === 'credit');
  return (counted.length > 0 ? counted : placed).flatMap(({ column, cents }) => {
    const line = underKind(column.role, row, cents);
    if (line === null) return [];
    const label = typeof column.role === 'object' ? `${column.title} ${row.label}`.trim() : row.label;
    return [lineOf(row, label === '' ? column.title : label, line.cents, line.kind)];
  });
};

const hasKinds = (columns: readonly Column[]): boolean => columns.some((column) => typeof column.role === 'object');

/** Whether a row fills two columns that each bill something else. */
const isMatrix = (columns: readonly Column[], rows: readonly SegmentRow[]): boolean =>
  rows.some((row) => {
    const roles = row.amounts.map((amount) => columnFor(columns, amount)?.role);
    return new Set(roles.filter((role) => typeof role === 'object')).size >= 2;
  });

/**
 * The lines of a segment: payments and credits negative, the running balance never an amount.
 *
 * @param columns the segment's own titles, or guessed ones
 */
const linesUnder = (segment: Segment, columns: readonly Column[]): readonly AccountLine[] => {
  const named = columns.some((column) => column.role === 'label' && column.title !== '') && hasRealLabels(segment);
  if (hasKinds(columns) && (!named || isMatrix(columns, segment.rows)))
    return segment.rows.flatMap((row) => kindLines(columns, row));
  const credits = segment.rows.flatMap((row) =>
    row.amounts.filter((amount) => columnFor(columns, amount)?.role === 'credit' && amount.cents !== 0),
  );
  const creditsAreMinus = credits.length > 0 && credits.every((amount) => amount.cents < 0);
  const polarity = polarityOf(columns, segment);
  const reader: Reader = { columns, creditsAreMinus, polarity, balance: null, first: true };
  return segment.rows.flatMap((row) => sideLine(reader, row));
};

const polarityOf = (columns: readonly Column[], segment: Segment): 1 | -1 => {
  for (const row of segment.rows) {
    const { amount, debit, balance } = sortAmounts(columns, row);
    const billed = debit ?? amount;
    if (billed !== undefined && balance !== undefined) return billed > 0 && balance === -billed ? -1 : 1;
  }
  return 1;
};

/** Labels that say what the line is (not only which month), so that the column's title need not. */
const hasRealLabels = (segment: Segment): boolean =>
  segment.rows.filter((row) => /[a-z]{3}/.test(row.foldedLabel) && dateNamed(row.foldedLabel) === null).length >
  segment.rows.length / 2;

/** Rows that tell where the columns of an account without titles stand: what follows its total may stand elsewhere. */
const typical = (rows: readonly SegmentRow[]): readonly SegmentRow[] => {
  const before = rows.filter(({ afterTotal }) => !afterTotal);
  const account = isPreamble(before[0]) && before.length > 3 ? before.slice(1) : before;
  return account.length > 1 ? account : rows;
};

/** The lines of a segment of rows; none when nothing in it is an amount of account. */
export const segmentLines = (segment: Segment): readonly AccountLine[] =>
  linesUnder(
    { ...segment, rows: withoutNeighbours(segment.rows) },
    segment.header ?? guessColumns(typical(segment.rows)),
  );
