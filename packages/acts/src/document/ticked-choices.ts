import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';

/** What a ticked box holds, as text: most templates draw the box itself, and an empty one leaves no text at all. */
const MARK = /^\[?\s?[xX×✓✔☒☑■⊠]\s?\]?$/u;
const NEAREST_PT = 4;
const FARTHEST_PT = 32;
const ALIGNED_PT = 4;
/** In heights of a line: choices of one list stand no further apart. */
const NEXT_CHOICE = 2.4;
/** In heights of a line: the lines of one choice stand no further apart. */
const SAME_CHOICE = 1.3;
/** A wider blank parts the choice from what stands in the next column. */
const COLUMN_GAP_PT = 30;
const FULL = 0.9;

/** `X locataire`: a tick close to its choice is one cell with it. */
const CLOSE_MARK = /^(\[?\s?[xX×✓✔☒☑■⊠]\s?\]?)(\s+)(?=\S)/u;

type Choice = {
  readonly line: TextLine;
  readonly mark: TextCell | null;
  readonly cells: readonly TextCell[];
  readonly y: number;
};

const rightOf = (cell: TextCell): number => cell.x + cell.width;

const textOf = (cells: readonly TextCell[]): string => cells.map(({ text }) => text).join(' ');

/** The cells of a choice: from its left edge to the first wide blank. */
const cellsFrom = (line: TextLine, x: number): readonly TextCell[] => {
  const found: TextCell[] = [];
  for (const cell of line.cells) {
    const last = found.at(-1);
    if (last === undefined ? Math.abs(cell.x - x) <= ALIGNED_PT : cell.x - rightOf(last) < COLUMN_GAP_PT)
      found.push(cell);
  }
  return found;
};

const withMarkApart = (line: TextLine): TextLine => {
  const cells = line.cells.flatMap((cell): readonly TextCell[] => {
    const [whole = '', mark = ''] = CLOSE_MARK.exec(cell.text) ?? [];
    if (whole === '') return [cell];
    const per = cell.width / cell.text.length;
    const from = whole.length * per;
    return [
      { ...cell, text: mark, width: mark.length * per },
      { ...cell, text: cell.text.slice(whole.length), x: cell.x + from, width: cell.width - from },
    ];
  });
  return cells.length === line.cells.length ? line : { ...line, cells };
};

const tickOf = (line: TextLine): { readonly mark: TextCell; readonly x: number } | null => {
  const at = line.cells.findIndex(({ text }) => MARK.test(text.trim()));
  const mark = line.cells[at];
  const next = line.cells[at + 1];
  if (mark === undefined || next === undefined) return null;
  const apart = next.x - mark.x;
  return apart >= NEAREST_PT && apart <= FARTHEST_PT && mark.width <= apart ? { mark, x: next.x } : null;
};

/** The line as a choice of the list that starts at `x`; `other` for a line of another column, null where the list ends. */
const choiceAt = (line: TextLine, markX: number, x: number): Choice | 'other' | null => {
  const own = line.cells.filter((cell) => cell.x < x - ALIGNED_PT);
  const mark = own.find((cell) => MARK.test(cell.text.trim()) && Math.abs(cell.x - markX) <= NEAREST_PT) ?? null;
  const cells = cellsFrom(line, x);
  if (cells.length > 0 && own.every((cell) => cell === mark)) return { line, mark, cells, y: line.y };
  return own.length === 0 && line.cells.every((cell) => cell.x > x + COLUMN_GAP_PT) ? 'other' : null;
};

/** The choices of the list around a ticked one, top to bottom. */
const listAround = (lines: readonly TextLine[], at: number, markX: number, x: number): readonly Choice[] => {
  const start = lines[at];
  const first = start === undefined ? null : choiceAt(start, markX, x);
  if (first === null || first === 'other') return [];
  const walk = (step: 1 | -1): readonly Choice[] => {
    const found: Choice[] = [];
    let last = first;
    for (let index = at + step; index >= 0 && index < lines.length; index += step) {
      const line = lines[index];
      const choice = line === undefined ? null : choiceAt(line, markX, x);
      if (choice === 'other') continue;
      if (choice === null || Math.abs(choice.y - last.y) > NEXT_CHOICE * last.line.height) break;
      found.push(choice);
      last = choice;
    }
    return found;
  };
  return [...walk(-1).toReversed(), first, ...walk(1)];
};

/** A line that opens with a capital is a choice of its own. */
const IN_SMALL = /^[\p{Ll}(\d]/u;

/** Whether a line goes on with the choice over it: closer than choices are, or under a full line in small letters. */
const goesOn = (list: readonly Choice[], index: number, right: number): boolean => {
  const own = list[index];
  const above = list[index - 1];
  if (own === undefined || above === undefined || own.mark !== null || !IN_SMALL.test(textOf(own.cells))) return false;
  const gap = own.y - above.y;
  const widest = Math.max(...list.slice(1).map((each, at) => each.y - (list[at]?.y ?? 0)));
  if (gap < 0.85 * widest) return true;
  const full = rightOf(above.cells.at(-1) ?? own.cells[0] ?? { ...own.line, text: '' }) >= FULL * right;
  return full && gap <= SAME_CHOICE * above.line.height;
};

/** Cells of the choices that are not ticked, and the marks themselves. */
const droppedFrom = (lines: readonly TextLine[]): ReadonlySet<TextCell> => {
  const dropped = new Set<TextCell>();
  const right = Math.max(0, ...lines.map(({ x, width }) => x + width));
  lines.forEach((line, at) => {
    const tick = tickOf(line);
    if (tick === null || dropped.has(tick.mark)) return;
    const list = listAround(lines, at, tick.mark.x, tick.x);
    if (list.length < 2) return;
    let ticked = false;
    list.forEach((choice, index) => {
      ticked = choice.mark !== null || (ticked && goesOn(list, index, right));
      if (choice.mark !== null) dropped.add(choice.mark);
      if (!ticked) for (const cell of choice.cells) dropped.add(cell);
    });
  });
  return dropped;
};

const withoutCells = (line: TextLine, dropped: ReadonlySet<TextCell>): readonly TextLine[] => {
  const cells = line.cells.filter((cell) => !dropped.has(cell));
  const [first] = cells;
  if (cells.length === line.cells.length || first === undefined) return first === undefined ? [] : [line];
  const end = Math.max(...cells.map(rightOf));
  return [{ ...line, cells, text: cells.map(({ text }) => text).join('\t'), x: first.x, width: end - first.x }];
};

/**
 * Pages as their author meant them: of a list of printed choices, of which some are ticked, only those are said. A list without a
 * tick stays whole, and so does every other text.
 */
export const withTickedChoices = (pages: readonly PageText[]): readonly PageText[] =>
  pages.map((page) => {
    const lines = page.lines.map(withMarkApart);
    const dropped = droppedFrom(lines.toSorted((a, b) => a.y - b.y || a.x - b.x));
    return dropped.size === 0 ? page : { ...page, lines: lines.flatMap((line) => withoutCells(line, dropped)) };
  });
