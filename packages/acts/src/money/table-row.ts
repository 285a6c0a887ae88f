import type { ActDocument, Box, DocumentCell, DocumentLine } from '../document/act-document.ts';
import { visualRows } from '../document/visual-rows.ts';
import { amountsIn, loneAmount } from './amount.ts';
import { dateNamed, leadingDateLength } from './statement-date.ts';
import { untwined } from './twin-columns.ts';

/** Cells that stand side by side on a page. */
export type AccountRow = { readonly line: DocumentLine; readonly cells: readonly DocumentCell[]; readonly box: Box };

export type RowAmount = { readonly cents: number; readonly left: number; readonly right: number };

/** A visual row taken apart: what could be its date, its label and its amounts, left to right. */
export type TableRow = {
  readonly row: AccountRow;
  readonly date: string | null;
  /** As printed, without the date and the amounts. */
  readonly label: string;
  readonly foldedLabel: string;
  readonly labelLeft: number;
  readonly amounts: readonly RowAmount[];
};

const boxAround = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
};

/** The lines as the reader gave them: one row a line, an account in two columns as one. */
export const readerRows = (document: ActDocument): readonly AccountRow[] =>
  untwined(document.lines.map((line) => ({ line, cells: line.cells, box: line.box })));

/**
 * Rows rebuilt across the page's blocks: a reader that takes the columns of a table for columns of prose gives the
 * dates, the labels and the amounts as three runs of lines.
 */
export const rebuiltRows = (document: ActDocument): readonly AccountRow[] =>
  untwined(
    visualRows(document).flatMap(({ cells }) => {
      const line = cells[0]?.line;
      const own = cells.map(({ cell }) => cell);
      return line === undefined ? [] : [{ line, cells: own, box: boxAround(own.map((cell) => cell.box)) }];
    }),
  );

type CellParts = { readonly label: string; readonly folded: string; readonly amounts: readonly RowAmount[] };

/** Where characters `[start, end)` of a cell stand, supposing that its characters are equally wide. */
const placed = (cell: DocumentCell, cents: number, start: number, end: number): RowAmount => {
  const unit = cell.box.width / Math.max(1, cell.text.length);
  return { cents, left: cell.box.x + start * unit, right: cell.box.x + end * unit };
};

const ONLY_FILL = /^[\s.…:;_=|€-]*$/;

/** An act's rows are read several times over, its cells once. */
const knownParts = new WeakMap<DocumentCell, CellParts>();

/** Takes a cell apart when its amounts stand at its end (`Loyer janvier ..... 850,00`) or alone at its start. */
const partsOf = (cell: DocumentCell, integers: boolean): CellParts => {
  if (!/\d/.test(cell.folded)) return { label: cell.text, folded: cell.folded, amounts: [] };
  if (integers) return takeApart(cell, true);
  const known = knownParts.get(cell) ?? takeApart(cell, false);
  knownParts.set(cell, known);
  return known;
};

const takeApart = (cell: DocumentCell, integers: boolean): CellParts => {
  const alone = loneAmount(cell.folded, integers);
  if (alone !== null) return { label: '', folded: '', amounts: [placed(cell, alone, 0, cell.text.length)] };
  const found = amountsIn(cell.folded);
  const [first] = found;
  if (first === undefined) return { label: cell.text, folded: cell.folded, amounts: [] };
  let end = cell.text.length;
  let from = found.length;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const amount = found[index];
    if (amount === undefined || !ONLY_FILL.test(cell.folded.slice(amount.end, end))) break;
    end = amount.start;
    from = index;
  }
  const amounts = found.slice(from).map(({ cents, start, end: stop }) => placed(cell, cents, start, stop));
  if (amounts.length > 0) {
    const label = cell.text.slice(0, end).replace(/(?:[\s.…:;_=|–-]|(?<=\s)\d{1,2}\s?[x×*](?=\s*$))+$/u, '');
    return { label, folded: cell.folded.slice(0, label.length), amounts };
  }
  if (found.length === 1 && first.start === 0) {
    const [label, folded] = [cell.text.slice(first.end).trim(), cell.folded.slice(first.end).trim()];
    return { label, folded, amounts: [placed(cell, first.cents, 0, first.end)] };
  }
  return { label: cell.text, folded: cell.folded, amounts: [] };
};

/** The currency, or a rule of the table, standing apart from its amount. */
const CURRENCY_ALONE = /^(?:€|eur|euros?|[|_.:-]+)$/;
const DIGITS_FIRST = /^\d/;

const THOUSANDS = /^[-+]?\s?\d{1,3}$/;
const HUNDREDS = /^\d{3}[.,]\s?\d{2}\b/;

/** A thousands blank wide enough to split an amount over two cells (`1 | 210,00`) is closed again. */
const rejoined = (cells: readonly DocumentCell[]): readonly DocumentCell[] => {
  const joined: DocumentCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : cell.box.x - last.box.x - last.box.width;
    if (
      last !== undefined &&
      gap < 0.9 * cell.box.height &&
      THOUSANDS.test(last.folded) &&
      HUNDREDS.test(cell.folded)
    ) {
      const text = `${last.text} ${cell.text}`;
      joined[joined.length - 1] = {
        text,
        folded: `${last.folded} ${cell.folded}`,
        box: boxAround([last.box, cell.box]),
      };
    } else joined.push(cell);
  }
  return joined;
};

/** The date that opens a label, and the label without it unless it is a month that names the line. */
const takeDate = (label: string, folded: string): { readonly date: string | null; readonly rest: string } => {
  const length = /\d/.test(folded) ? leadingDateLength(folded) : 0;
  if (length === 0) return { date: null, rest: label };
  const date = dateNamed(folded.slice(0, length));
  if (date === null) return { date: null, rest: label };
  const rest = label.slice(length).replace(/^[\s:–-]+/u, '');
  return { date, rest: rest !== '' && !DIGITS_FIRST.test(folded) ? label : rest };
};

type Assembly = {
  date: string | null;
  /** The words of the date, for a line that has no other label (`Avril 2025`), and folded. */
  dateText: string;
  dateFolded: string;
  labelLeft: number | null;
  readonly labels: string[];
  readonly folded: string[];
  readonly amounts: RowAmount[];
};

const ENTRY_NUMBER = /^\d{1,6}$/;

/** The first date of a row is its date when it opens it; further cells that hold only a date are dropped. */
const takeLabel = (into: Assembly, label: string, folded: string, left: number): void => {
  const { date, rest } = takeDate(label, folded);
  // The number of an entry before its date is no word of its label.
  if (date !== null && rest === '' && into.labels.length === 1 && ENTRY_NUMBER.test(into.labels[0] ?? '')) {
    into.labels.length = 0;
    into.folded.length = 0;
    into.labelLeft = null;
  }
  const opens = into.labels.length === 0;
  if (date !== null && opens && into.date === null) {
    into.date = date;
    into.dateText = label;
    into.dateFolded = folded;
  } else if (date !== null && rest === '') return;
  const kept = opens && date !== null ? rest : label;
  if (kept === '') return;
  into.labelLeft ??= left;
  into.labels.push(kept);
  into.folded.push(folded.slice(folded.length - kept.length));
};

/** `Avril 2025`, `04/2025`: a month alone names its line. */
const IS_MONTH = /\p{L}|^\d{1,2}[/.-]\d{4}$/u;

const labelOf = ({ labels, folded, dateText, dateFolded }: Assembly): readonly [string, string] =>
  labels.length === 0 && IS_MONTH.test(dateText) ? [dateText, dateFolded] : [labels.join(' '), folded.join(' ')];

/**
 * Takes a row apart.
 *
 * @param countsAsAmount whether a bare integer in this cell is an amount (it stands in a column known to hold amounts)
 */
export const readRow = (row: AccountRow, countsAsAmount: (cell: DocumentCell) => boolean = () => false): TableRow => {
  const read: Assembly = {
    date: null,
    dateText: '',
    dateFolded: '',
    labelLeft: null,
    labels: [],
    folded: [],
    amounts: [],
  };
  for (const cell of rejoined(row.cells)) {
    if (CURRENCY_ALONE.test(cell.folded)) continue;
    const parts = partsOf(cell, countsAsAmount(cell));
    read.amounts.push(...parts.amounts);
    if (parts.label !== '') takeLabel(read, parts.label, parts.folded, cell.box.x);
  }
  const [label, foldedLabel] = labelOf(read);
  const { date, amounts } = read;
  return { row, date, label, foldedLabel, labelLeft: read.labelLeft ?? row.box.x, amounts };
};
