import type { TextCell } from '@amont/domain/text/page-text';
import { rowsOf } from './cells.ts';

type Row = {
  readonly cells: readonly TextCell[];
  readonly text: string;
  readonly baseline: number;
  readonly height: number;
  readonly right: number;
};

/** One side of a gutter: its rows top to bottom, its right edge, its leading. */
export type Side = {
  readonly rows: readonly Row[];
  readonly right: number;
  /** Of the closest half of the rows, in font sizes; large when the side has a single row. */
  readonly leading: number;
};

const rowOf = (cells: readonly TextCell[]): Row => {
  let [text, baseline, height, right] = ['', 0, 1, 0];
  for (const cell of cells) {
    text = text === '' ? cell.text : `${text} ${cell.text}`;
    baseline = Math.max(baseline, cell.y + cell.height);
    height = Math.max(height, cell.height);
    right = Math.max(right, cell.x + cell.width);
  }
  return { cells, text, baseline, height, right };
};

const leadingOf = (rows: readonly Row[]): number => {
  const leadings: number[] = [];
  let above: Row | null = null;
  for (const row of rows) {
    if (above !== null) leadings.push((row.baseline - above.baseline) / Math.max(row.height, above.height));
    above = row;
  }
  leadings.sort((a, b) => a - b);
  return leadings[(leadings.length - 1) >> 1] ?? 99;
};

/** Measures one side of a gutter. */
export const sideOf = (cells: readonly TextCell[]): Side => {
  const rows = rowsOf(cells).map(rowOf);
  return { rows, right: Math.max(...rows.map((row) => row.right)), leading: leadingOf(rows) };
};

const share = (rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;

/** Amounts, dates, hours, percentages, quantities: what fills the columns of a table. */
const FIGURES = /^[-–+(]?\s*\d[\d\s.,/:%€h()-]*(?:€|eur|euros)?$/iu;
const holdsFiguresOnly = (row: Row): boolean => row.cells.every((cell) => FIGURES.test(cell.text));
const endsAsLabel = (row: Row): boolean => /:\s*$/u.test(row.text);
const holdsLabelAndValue = (row: Row): boolean => /\p{L}\s*:\s+\S/u.test(row.text);
const holdsLabelAndAmount = (row: Row): boolean => /\p{L}.*\s\d[\d\s]*[.,]\d\d(?:\s?€)?$/u.test(row.text);
const holdsPostalCode = (row: Row): boolean => /(?:^|\s)\d{5}\s+\p{Lu}/u.test(row.text);

/** Rows of running text follow each other at most this far apart, in font sizes. */
const TIGHT = 2;
const onOneLine = (a: Row, b: Row): boolean => Math.abs(a.baseline - b.baseline) <= 0.25 * a.height;

/** Share of the rows of one side that have no row at the same height on the other, within the stretch where both have text. */
const unpaired = (side: Side, other: Side): number => {
  const top = (other.rows[0]?.baseline ?? 0) - 1;
  const bottom = (other.rows.at(-1)?.baseline ?? 0) + 1;
  const inside = side.rows.filter((row) => row.baseline >= top && row.baseline <= bottom);
  return share(inside, (row) => !other.rows.some((against) => onOneLine(row, against)));
};

/** Whether the first word of the next row would not have fitted at the end of this one: the row is full. */
const isFull = (row: Row, next: Row, right: number): boolean => {
  const first = next.cells[0];
  if (first === undefined) return false;
  const word = first.text.split(' ', 1)[0] ?? '';
  const wordWidth = (first.width * (word.length + 1)) / Math.max(first.text.length, 1);
  return row.right + wordWidth > right;
};

const GOES_ON = /(?:[,\-–]|\s(?:de|du|des|la|le|les|à|au|aux|et|en|sur|par|d'|\d+))$/iu;
/** Whether one row of running text goes on in the next, which begins in small letters unless a name or a number begins it. */
const goesOnIn = (above: Row, row: Row, right: number): boolean =>
  above.text.length >= 12 && (/^\p{Ll}/u.test(row.text) || GOES_ON.test(above.text)) && isFull(above, row, right);

const havePartners = (rows: readonly Row[], other: Side): boolean =>
  rows.every((row) => other.rows.some((against) => onOneLine(row, against)));

/**
 * At least two rows of running text, the first going on in the second. Labels and the cells of a table do not: a label may end
 * with an article (`Contrat signé le`), but the next one begins with a capital, and each has its value beside it.
 */
const flows = (side: Side, other: Side): boolean =>
  side.leading <= TIGHT &&
  side.rows.slice(1).some((row, i) => {
    const above = side.rows[i] as Row;
    if (!goesOnIn(above, row, side.right)) return false;
    return /^\p{Ll}/u.test(row.text) || !havePartners([above, row], other);
  });

/**
 * How often running text on the left goes on from one row to the next although each of them has a row of the other side beside
 * it: a label of a table that takes two rows has its figures beside one of them only.
 */
const runsBeside = (left: Side, right: Side): number =>
  left.rows.slice(1).filter((row, i) => {
    const above = left.rows[i] as Row;
    return above.cells.length === 1 && havePartners([above, row], right) && goesOnIn(above, row, left.right);
  }).length;

const isHeading = ({ text }: Row): boolean =>
  /^\p{Lu}/u.test(text) && (text === text.toUpperCase() || /:$/u.test(text)) && !/\d/.test(text);

/** Headings side by side over two columns: "REQUÉRANT" and "DESTINATAIRE" on one line. */
const haveHeadings = (left: Side, right: Side): boolean => {
  const [a, b] = [left.rows[0], right.rows[0]];
  return a !== undefined && b !== undefined && isHeading(a) && isHeading(b) && onOneLine(a, b);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 3;
/** A header row of three cells or more with a row under it whose cells begin, or end, at the same places. */
const startsAsTable = (left: Side, right: Side): boolean => {
  const first = [...left.rows.slice(0, 4), ...right.rows.slice(0, 4)].flatMap((row) => row.cells);
  const rows = rowsOf(first);
  return rows.slice(1, 4).some((row, i) => {
    const head = rows[i] ?? [];
    if (head.length < 3 || row.length < head.length) return false;
    return head.every((cell) => row.some((c) => near(c.x, cell.x) || near(c.x + c.width, cell.x + cell.width)));
  });
};

/** Running text that goes on so often beside a table is not the first column of it. */
const RUNS = 2;

/** A table is told by its figures, or by cells that stand under those of a header row. */
const isTable = (left: Side, right: Side): boolean =>
  share(left.rows, holdsFiguresOnly) >= 0.5 ||
  share(right.rows, holdsFiguresOnly) >= 0.4 ||
  (startsAsTable(left, right) && runsBeside(left, right) < RUNS);

/** Reasons to read two sides as columns of their own, each with what it weighs. Values were set on invented layouts, see the tests. */
const forColumns = (left: Side, right: Side): number => {
  const tight = left.leading <= TIGHT && right.leading <= TIGHT;
  const [smaller, larger] = left.rows.length <= right.rows.length ? [left, right] : [right, left];
  const reasons: readonly (readonly [number, boolean])[] = [
    [3, flows(left, right)],
    [2.5, tight && unpaired(smaller, larger) >= 0.34],
    [2, left.rows.some(holdsPostalCode) && right.rows.some(holdsPostalCode)],
    [2, share(right.rows, holdsLabelAndValue) >= 0.5 && !left.rows.some(endsAsLabel)],
    [2, flows(right, left) && share(left.rows, holdsLabelAndAmount) >= 0.5],
    [1.5, haveHeadings(left, right)],
    [1, tight && larger.rows.length - smaller.rows.length >= 2],
  ];
  return reasons.reduce((sum, [weight, holds]) => (holds ? sum + weight : sum), 0);
};

/** A form: the left side is labels that end with a colon (its first row may be a heading). */
const isForm = (left: Side): boolean => {
  const [first, ...others] = left.rows;
  return share(first !== undefined && isHeading(first) ? others : left.rows, endsAsLabel) >= 0.4;
};

const COLUMNS = 2;
/** What reasons for columns must add up to when the left side looks like the labels of a form. */
const COLUMNS_OVER_FORM = 5;

/**
 * Whether the two sides of a gutter are columns to be read one after the other (true), or the columns of a table or a
 * form whose rows belong together (false). A single row on one side is never a column: there is nothing to go on with.
 */
export const areIndependent = (left: Side, right: Side): boolean => {
  if (left.rows.length < 2 || right.rows.length < 2 || isTable(left, right)) return false;
  return forColumns(left, right) >= (isForm(left) ? COLUMNS_OVER_FORM : COLUMNS);
};
