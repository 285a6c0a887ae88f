export type ApproximateMatch = { readonly edits: number; readonly start: number; readonly end: number };

type Row = { readonly edits: Int32Array; readonly starts: Int32Array };

const nextColumn = (pattern: string, char: string, from: Row, into: Row, column: number): void => {
  into.edits[0] = 0;
  into.starts[0] = column;
  for (let row = 1; row <= pattern.length; row += 1) {
    const diagonal = (from.edits[row - 1] ?? 0) + (pattern.charAt(row - 1) === char ? 0 : 1);
    const left = (from.edits[row] ?? 0) + 1;
    const up = (into.edits[row - 1] ?? 0) + 1;
    const least = Math.min(diagonal, left, up);
    into.edits[row] = least;
    into.starts[row] =
      (least === diagonal ? from.starts[row - 1] : least === left ? from.starts[row] : into.starts[row - 1]) ?? 0;
  }
};

/**
 * Where a pattern occurs best in a text, allowing insertions, deletions and substitutions.
 *
 * @returns the fewest edits, and the offsets of the first place that needs no more; the whole pattern as edits when the text is empty
 * Source: P. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980).
 */
export const searchApproximately = (pattern: string, text: string): ApproximateMatch => {
  const row = (): Row => ({ edits: new Int32Array(pattern.length + 1), starts: new Int32Array(pattern.length + 1) });
  let [previous, current] = [row(), row()];
  previous.edits.forEach((_, index) => {
    previous.edits[index] = index;
  });
  let best: ApproximateMatch = { edits: pattern.length, start: 0, end: 0 };
  for (let column = 1; column <= text.length; column += 1) {
    nextColumn(pattern, text.charAt(column - 1), previous, current, column);
    const edits = current.edits[pattern.length] ?? 0;
    if (edits < best.edits) best = { edits, start: current.starts[pattern.length] ?? 0, end: column };
    [previous, current] = [current, previous];
  }
  return best;
};
