export type ApproximateMatch = { readonly edits: number; readonly start: number; readonly end: number };

/** One column of the table: fewest edits for each beginning of the pattern, and where that match starts. */
type Column = { readonly edits: Int32Array; readonly starts: Int32Array };

const codesOf = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) codes[index] = text.charCodeAt(index);
  return codes;
};

const fillColumn = (pattern: Uint16Array, code: number, from: Column, into: Column, column: number): void => {
  let above = 0;
  let startAbove = column;
  let diagonal = 0;
  let startDiagonal = column - 1;
  into.edits[0] = 0;
  into.starts[0] = column;
  for (let row = 1; row <= pattern.length; row += 1) {
    const left = from.edits[row] as number;
    const startLeft = from.starts[row] as number;
    let least = diagonal + (pattern[row - 1] === code ? 0 : 1);
    let start = startDiagonal;
    if (left + 1 < least) {
      least = left + 1;
      start = startLeft;
    }
    if (above + 1 < least) {
      least = above + 1;
      start = startAbove;
    }
    into.edits[row] = least;
    into.starts[row] = start;
    above = least;
    startAbove = start;
    diagonal = left;
    startDiagonal = startLeft;
  }
};

/**
 * Where a pattern occurs best in a text, allowing insertions, deletions and substitutions.
 *
 * @returns the fewest edits, and the offsets of the first place that needs no more; the whole pattern as edits when the text is empty
 * Source: P. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980).
 */
export const searchApproximately = (pattern: string, text: string): ApproximateMatch => {
  const size = pattern.length;
  const codes = codesOf(pattern);
  const column = (): Column => ({ edits: new Int32Array(size + 1), starts: new Int32Array(size + 1) });
  let [previous, current] = [column(), column()];
  for (let row = 0; row <= size; row += 1) previous.edits[row] = row;
  let best: ApproximateMatch = { edits: size, start: 0, end: 0 };
  for (let index = 1; index <= text.length && best.edits > 0; index += 1) {
    fillColumn(codes, text.charCodeAt(index - 1), previous, current, index);
    const edits = current.edits[size] ?? size;
    if (edits < best.edits) best = { edits, start: current.starts[size] ?? 0, end: index };
    [previous, current] = [current, previous];
  }
  return best;
};
