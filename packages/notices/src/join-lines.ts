import type { TextLine } from '@amont/domain/text/page-text';

/** Two pieces of a line stand on one baseline within this share of their height, … */
const SAME_BASELINE = 0.4;
/** … and no further apart than a wide space: less than any gutter between columns. */
const WIDEST_SPACE = 1.3;

const follows = (a: TextLine, b: TextLine): boolean => {
  const height = Math.max(a.height, b.height);
  const gap = b.x - (a.x + a.width);
  return (
    Math.abs(a.y + a.height - (b.y + b.height)) < SAME_BASELINE * height && gap > -1 && gap < WIDEST_SPACE * height
  );
};

/**
 * Lines of a scanned page, a line joined again that the reader cut in two columns where words of several lines happened to
 * leave a gap: a telephone number may lie across it.
 *
 * @returns rows of cells in reading order
 */
export const joinLines = (lines: readonly TextLine[]): readonly TextLine['cells'][] => {
  const nextOf = new Map<TextLine, TextLine>();
  for (const line of lines) {
    const next = lines.find((other) => other !== line && other.block !== line.block && follows(line, other));
    if (next !== undefined) nextOf.set(line, next);
  }
  const joined = new Set(nextOf.values());
  return lines
    .filter((line) => !joined.has(line))
    .map((line) => {
      const cells = [...line.cells];
      for (let next = nextOf.get(line); next !== undefined; next = nextOf.get(next)) cells.push(...next.cells);
      return cells;
    });
};
