import type { TextCell, TextLine } from '@amont/domain/text/page-text';
import { cellsOf, rowsOf } from './cells.ts';
import { blocksOf, facingPages } from './columns.ts';
import {
  dominantQuarter,
  isAslant,
  type Quarter,
  straighten,
  type TextRun,
  turnBoxBack,
  turnedSize,
  turnRuns,
} from './text-run.ts';

export type LaidOutPage = { readonly width: number; readonly height: number; readonly lines: readonly TextLine[] };

const round = (points: number): number => Math.round(points * 10) / 10;

/** A box in tenths of a point. */
const rounded = <B extends { x: number; y: number; width: number; height: number }>(box: B): B => ({
  ...box,
  x: round(box.x),
  y: round(box.y),
  width: round(box.width),
  height: round(box.height),
});
const roundedCell = (cell: TextCell): TextCell =>
  cell.words === undefined ? rounded(cell) : { ...rounded(cell), words: cell.words.map(rounded) };

const lineOf = (cells: readonly TextCell[], block: number): TextLine => {
  const x = Math.min(...cells.map((cell) => cell.x));
  const y = Math.min(...cells.map((cell) => cell.y));
  const right = Math.max(...cells.map((cell) => cell.x + cell.width));
  const bottom = Math.max(...cells.map((cell) => cell.y + cell.height));
  return {
    text: cells.map((cell) => cell.text).join('\t'),
    cells: cells.map(roundedCell),
    x: round(x),
    y: round(y),
    width: round(right - x),
    height: round(bottom - y),
    block,
  };
};

/** Margin notes written sideways: after the text of the page, each line where it stands. */
const sidewaysLines = (
  runs: readonly TextRun[],
  quarter: Quarter,
  page: { width: number; height: number },
  block: number,
): readonly TextLine[] =>
  rowsOf(cellsOf(turnRuns(runs, quarter, page))).map((cells) =>
    lineOf(
      cells.map((cell) => ({ text: cell.text, ...turnBoxBack(cell, quarter, page) })),
      block,
    ),
  );

/** Watermarks and stamps written across the page: at its end, a line each. */
const aslantLines = (runs: readonly TextRun[], block: number): readonly TextLine[] =>
  runs.map(({ text, x, baseline, width, height }) => lineOf([{ text, x, y: baseline - height, width, height }], block));

/**
 * Lays the runs of a page out in reading order: positions decide, never the order of drawing.
 *
 * A page whose text is written sideways is turned upright first; `width` and `height` are then those of the turned page.
 * Two pages on one landscape sheet are read left half first. Sideways notes and watermarks come last.
 *
 * @param page size in points, as the page is shown
 */
export const layOutPage = (
  runs: readonly TextRun[],
  page: { readonly width: number; readonly height: number },
): LaidOutPage => {
  const quarter = dominantQuarter(runs);
  const size = turnedSize(quarter, page);
  const aslant = runs.filter(isAslant);
  const turned = turnRuns(aslant.length === 0 ? runs : runs.filter((run) => !isAslant(run)), quarter, page);
  const upright = straighten(
    turned.filter((run) => run.quarter === 0),
    size,
  );
  const blocks = facingPages(cellsOf(upright), size).flatMap(blocksOf);
  const lines = blocks.flatMap((cells, block) => rowsOf(cells).map((row) => lineOf(row, block)));
  for (const other of [1, 2, 3] as const) {
    const sideways = turned.filter((run) => run.quarter === other);
    lines.push(...sidewaysLines(sideways, other, size, (lines.at(-1)?.block ?? -1) + 1));
  }
  lines.push(...aslantLines(turnRuns(aslant, quarter, page), (lines.at(-1)?.block ?? -1) + 1));
  return { width: round(size.width), height: round(size.height), lines };
};
