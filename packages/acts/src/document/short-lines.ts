import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';

/** No visual line of a printed page holds as many characters: what does is a flood, or a page without line breaks. */
export const LONGEST_LINE = 400;

const piecesOf = (cell: TextCell): readonly TextCell[] => {
  if (cell.text.length <= LONGEST_LINE) return [cell];
  const per = cell.width / cell.text.length;
  const pieces: TextCell[] = [];
  for (let from = 0; from < cell.text.length; ) {
    const blank = cell.text.lastIndexOf(' ', from + LONGEST_LINE);
    const whole = from + LONGEST_LINE >= cell.text.length;
    const to = whole || blank <= from ? Math.min(cell.text.length, from + LONGEST_LINE) : blank + 1;
    const text = cell.text.slice(from, to);
    pieces.push({ ...cell, text, x: cell.x + from * per, width: text.length * per });
    from = to;
  }
  return pieces;
};

const shortened = (line: TextLine): readonly TextLine[] => {
  if (line.text.length <= LONGEST_LINE) return [line];
  return line.cells
    .flatMap(piecesOf)
    .map((cell) => ({ ...line, text: cell.text, cells: [cell], x: cell.x, width: cell.width }));
};

/** Pages whose lines are short enough for the readers, whose work grows with the square of a line. Nothing is left out. */
export const withShortLines = (pages: readonly PageText[]): readonly PageText[] =>
  pages.map((page) =>
    page.lines.some((line) => line.text.length > LONGEST_LINE)
      ? { ...page, lines: page.lines.flatMap(shortened) }
      : page,
  );
