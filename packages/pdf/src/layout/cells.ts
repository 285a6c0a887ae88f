import type { RecognisedWord, TextCell } from '@amont/domain/text/page-text';
import { closeLetters } from './letter-spacing.ts';
import type { TextRun } from './text-run.ts';

/** Runs nearer than this many font sizes belong to one cell (about one and a half character widths). */
const SAME_CELL = 0.75;
/** A gap wider than this many font sizes is a space between words. */
const WORD_GAP = 0.12;
/** Baselines nearer than this many font sizes stand on one row. */
const SAME_ROW = 0.4;

const baselineOf = (cell: { readonly y: number; readonly height: number }): number => cell.y + cell.height;

/** Whether two boxes stand on one row: their baselines are (nearly) the same. */
const onOneRow = (a: { y: number; height: number }, b: { y: number; height: number }): boolean =>
  Math.abs(baselineOf(a) - baselineOf(b)) < Math.max(2, SAME_ROW * Math.min(a.height, b.height));

/**
 * Groups boxes into rows by their baselines, top to bottom, each row left to right.
 *
 * @returns no row for no box
 */
export const rowsOf = <B extends { x: number; y: number; width: number; height: number }>(
  boxes: readonly B[],
): readonly (readonly B[])[] => {
  const rows: B[][] = [];
  for (const box of [...boxes].sort((a, b) => baselineOf(a) - baselineOf(b) || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && onOneRow(row[0], box)) row.push(box);
    else rows.push([box]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
};

type OpenCell = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  words?: readonly RecognisedWord[];
};

/** Some programs draw a word twice, a hair apart, to make it bold: the second drawing says nothing new. */
const drawnAgain = (last: OpenCell, next: OpenCell): boolean =>
  next.x < last.x + last.width - 0.6 * next.width && last.text.endsWith(next.text);

const append = (last: OpenCell, next: OpenCell, gap: number): void => {
  const spaced = gap > WORD_GAP * next.height && !last.text.endsWith(' ');
  last.text += (spaced ? ' ' : '') + next.text;
  if (last.words && next.words) last.words = [...last.words, ...next.words];
  const bottom = Math.max(baselineOf(last), baselineOf(next));
  last.y = Math.min(last.y, next.y);
  last.height = bottom - last.y;
  last.width = Math.max(last.x + last.width, next.x + next.width) - last.x;
};

/** Joins what stands close together on one row into cells, so that a sentence is one cell and a table row has one a column. */
const cellsOfRow = (row: readonly OpenCell[]): readonly TextCell[] => {
  const cells: OpenCell[] = [];
  for (const box of row) {
    const last = cells.at(-1);
    const gap = last === undefined ? 0 : box.x - (last.x + last.width);
    if (last === undefined || gap >= SAME_CELL * box.height) cells.push({ ...box });
    else if (!drawnAgain(last, box)) append(last, box, gap);
  }
  return cells;
};

/** Words of a justified line stand equally far apart, though at most this many font sizes. */
const JUSTIFIED = { widest: 2.6, alike: 0.08, leastWords: 4 };
const IS_WORDS = /\p{L}{2}|^[,;:.–-]$/u;

/** Whether the gap before a cell is as wide as the one before the cell above it in the row, and neither is a table's. */
const isAlike = (gap: number, before: number, height: number): boolean =>
  gap < JUSTIFIED.widest * height && Math.abs(gap - before) < JUSTIFIED.alike * height;

/**
 * Joins the words of a line that was stretched to fill its column: four or more cells whose gaps are all the same are one
 * sentence. The columns of a table stand as far apart as their widest cells leave.
 */
const justified = (cells: readonly TextCell[]): readonly TextCell[] => {
  if (cells.length < JUSTIFIED.leastWords) return cells;
  const gaps = cells.map((cell, index) => {
    const before = cells[index - 1];
    return before === undefined ? Number.NaN : cell.x - before.x - before.width;
  });
  const out: TextCell[] = [];
  for (let from = 0; from < cells.length; ) {
    let to = from + 1;
    const gap = gaps[to] ?? Number.NaN;
    while (to < cells.length && isAlike(gaps[to] ?? Number.NaN, gap, cells[to]?.height ?? 0)) to += 1;
    const run = cells.slice(from, to);
    const words = run.filter(({ text }) => IS_WORDS.test(text)).length;
    const whole = run.length >= JUSTIFIED.leastWords && words * 2 > run.length;
    out.push(...(whole ? [run.map((cell): OpenCell => ({ ...cell })).reduce(merge)] : run));
    from = to;
  }
  return out;
};

const merge = (last: OpenCell, next: OpenCell): OpenCell => {
  append(last, next, Number.POSITIVE_INFINITY);
  return last;
};

/** A raised "er" or "bis" is smaller than its word by a fifth at least. */
const RAISED_SIZE = 0.8;

/** Puts raised and lowered letters ("1er", "n°") on the baseline of the word they follow, or they would make a row of their own. */
const settleRaised = (runs: readonly TextRun[]): readonly TextRun[] => {
  const sizes = runs.map((run) => run.height).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return runs.map((run) => {
    if (run.height > RAISED_SIZE * usual || run.text.length > 4) return run;
    const word = runs.find((other) => {
      const gap = run.x - (other.x + other.width);
      const rise = other.baseline - run.baseline;
      const beside = Math.abs(gap) < 0.3 * other.height;
      return (
        beside && run.height <= RAISED_SIZE * other.height && rise > -0.3 * other.height && rise < 0.7 * other.height
      );
    });
    return word === undefined ? run : { ...run, baseline: word.baseline };
  });
};

/** The word that a run from a picture is; no property for a run of an embedded text. */
const wordsOf = ({ confidence, text, x, baseline, width, height }: TextRun) =>
  confidence === undefined ? {} : { words: [{ text, x, y: baseline - height, width, height, confidence }] };

/** Turns upright runs into cells, row by row; no order between columns is decided here. */
export const cellsOf = (runs: readonly TextRun[]): readonly TextCell[] => {
  const boxes = settleRaised(runs).map((run) => ({
    text: run.text,
    x: run.x,
    y: run.baseline - run.height,
    width: run.width,
    height: run.height,
    ...wordsOf(run),
  }));
  return rowsOf(boxes).flatMap((row) => justified(cellsOfRow(closeLetters(row))));
};
