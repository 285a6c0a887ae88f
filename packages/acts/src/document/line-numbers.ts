import type { TextLine } from '@amont/domain/text/page-text';

const FEWEST = 8;
const ALIGNED_PT = 8;
/** Numbers may be printed on every line or on every fifth. */
const STEPS = new Set([1, 5]);

const numberOf = (line: TextLine): number | null => {
  const text = line.cells[0]?.text ?? '';
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
};

const rightOf = (cell: { readonly x: number; readonly width: number }): number => cell.x + cell.width;

/** The lines of a page that begin with the number of the line, counted in the margin; empty when the page counts none. */
const numbered = (lines: readonly TextLine[]): ReadonlySet<TextLine> => {
  const found: TextLine[] = [];
  let last: { readonly value: number; readonly right: number } | null = null;
  let counted = 0;
  for (const line of lines) {
    const value = numberOf(line);
    const [cell] = line.cells;
    if (value === null || cell === undefined) continue;
    const right = rightOf(cell);
    const follows = last !== null && STEPS.has(value - last.value) && Math.abs(right - last.right) <= ALIGNED_PT;
    if (follows) counted += 1;
    if (last === null || follows) found.push(line);
    if (last === null || follows) last = { value, right };
  }
  return new Set(counted + 1 >= FEWEST ? found : []);
};

const withoutFirst = (line: TextLine): readonly TextLine[] => {
  const [, first, ...rest] = line.cells;
  if (first === undefined) return [];
  const cells = [first, ...rest];
  const right = Math.max(...cells.map(rightOf));
  return [{ ...line, text: cells.map(({ text }) => text).join('\t'), cells, x: first.x, width: right - first.x }];
};

/** A page's lines without the numbers that count them in the margin. */
export const withoutLineNumbers = (lines: readonly TextLine[]): readonly TextLine[] => {
  const counted = numbered(lines);
  return counted.size === 0 ? lines : lines.flatMap((line) => (counted.has(line) ? withoutFirst(line) : [line]));
};
