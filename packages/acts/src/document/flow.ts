import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';
import { withLabelColumns } from './label-column.ts';
import { withoutLineNumbers } from './line-numbers.ts';

/** Titles that head one of two boxes printed side by side. */
const BOX_TITLE =
  /^(?:(?:le|la|les) ?|l')?(?:requerant|demandeu|bailleur|creancier|proprietaire|destinataire|debiteur|defendeu|locataire|preneur|occupant|signifie|caution|modalites|cout de|references|lieux|pour\b|contre\b|a la (?:demande|requete)|office|etude|entre\b|et\b|adressee? a|destinee? a|signifiee? a|notifiee? a|a l'attention)/;
const AMOUNT = /^[-+(]?\s*\d[\d\s.]*(?:[,.]\d{2})?\s*(?:€|eur|euros)?\)?$/;
const TOLERANCE_PT = 5;

const rightOf = (cell: TextCell): number => cell.x + cell.width;
const isLeft = (cell: TextCell, split: number): boolean => rightOf(cell) <= split + 1 && cell.x < split - TOLERANCE_PT;
const isRight = (cell: TextCell, split: number): boolean => cell.x >= split - TOLERANCE_PT;

type Run = { readonly from: number; readonly to: number; readonly split: number };

/** The rows from `from` on that no cell crosses at `split`, ended by a wide gap before a one-sided row. */
const runFrom = (rows: readonly TextLine[], from: number, split: number): Run => {
  let to = from;
  let lastBoth = from;
  for (let index = from; index < rows.length; index += 1) {
    const row = rows[index];
    const previous = rows[index - 1];
    if (row === undefined || !row.cells.every((cell) => isLeft(cell, split) || isRight(cell, split))) break;
    const gap = index === from || previous === undefined ? 0 : row.y - previous.y;
    if (gap > 2.4 * row.height || gap < 0) break;
    const both = row.cells.some((cell) => isLeft(cell, split)) && row.cells.some((cell) => isRight(cell, split));
    if (!both && gap > 1.65 * row.height && index > lastBoth) {
      const sides = rows.slice(index, index + 3).some((next) => next.cells.length > 1);
      if (!sides) break;
    }
    if (both) lastBoth = index;
    to = index + 1;
  }
  return { from, to, split };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Boxes of text side by side, as opposed to the columns of a table or to labels and their values. */
const isSideBySide = (rows: readonly TextLine[], run: Run): boolean => {
  const inRun = rows.slice(run.from, run.to);
  const both = inRun.filter((row) => row.cells.length === 2 && row.cells[0] && isLeft(row.cells[0], run.split));
  const first = inRun[0];
  if (first === undefined || inRun.length < 3 || both.length < 2) return false;
  if (inRun.some((row) => row.cells.length > 3)) return false;
  const titled = first.cells.length === 2 && first.cells.every((cell) => BOX_TITLE.test(fold(cell.text)));
  if (titled) return true;
  const amounts = both.filter((row) => AMOUNT.test(fold(row.cells[1]?.text ?? ''))).length;
  if (amounts * 3 >= both.length) return false;
  const start = Math.min(...inRun.map((row) => row.x));
  const fill = median(both.map((row) => (row.cells[0]?.width ?? 0) / Math.max(1, run.split - start)));
  const length = median(both.map((row) => row.cells[1]?.text.length ?? 0));
  const labels = median(both.map((row) => row.cells[0]?.text.length ?? 0));
  return both.length >= 3 && fill > 0.62 && length > 12 && labels > 12;
};

const lineOf = (row: TextLine, cells: readonly TextCell[], block: number): TextLine => {
  const x = Math.min(...cells.map((cell) => cell.x));
  const right = Math.max(...cells.map(rightOf));
  const text = cells.map((cell) => cell.text).join('\t');
  return { text, cells, x, y: row.y, width: right - x, height: row.height, block };
};

const splitRun = (rows: readonly TextLine[], run: Run, block: number): readonly TextLine[] => {
  const inRun = rows.slice(run.from, run.to);
  const side = (keep: (cell: TextCell) => boolean, id: number) =>
    inRun.flatMap((row) => {
      const cells = row.cells.filter(keep);
      return cells.length === 0 ? [] : [lineOf(row, cells, id)];
    });
  return [...side((cell) => isLeft(cell, run.split), block), ...side((cell) => isRight(cell, run.split), block + 0.5)];
};

/**
 * The lines of a page in reading order. Two boxes of text that the reader left as common rows (claimant beside addressee)
 * are read one after the other; tables, and labels beside their values, stay rows.
 */
export const flowOf = (page: PageText): readonly TextLine[] => {
  const rows = withLabelColumns(withoutLineNumbers(page.lines));
  const out: TextLine[] = [];
  let index = 0;
  let block = 1000;
  while (index < rows.length) {
    const row = rows[index];
    if (row === undefined) break;
    const second = row.cells[1];
    const run = row.cells.length === 2 && second !== undefined ? runFrom(rows, index, second.x) : null;
    if (run !== null && isSideBySide(rows, run)) {
      out.push(...splitRun(rows, run, block));
      block += 1;
      index = run.to;
    } else {
      out.push(row);
      index += 1;
    }
  }
  return out;
};
