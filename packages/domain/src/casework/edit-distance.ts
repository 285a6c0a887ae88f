const rowOf = (length: number): number[] => Array.from({ length }, (_, index) => index);

/**
 * How many letters must be added, taken away, replaced or swapped with their neighbour to go from one text to the other.
 *
 * Source: restricted Damerau-Levenshtein (optimal string alignment).
 *
 * @returns the distance, or `limit + 1` as soon as it is sure to exceed `limit`
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = rowOf(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cell({ a, b, i, j, row, last, beforeLast }));
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
};

type Step = {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const cell = ({ a, b, i, j, row, last, beforeLast }: Step): number => {
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, at(beforeLast, j - 2) + 1) : plain;
};

/** How many differing letters still make a spelling of the same word: none for very short words, one to three for longer ones. */
export const toleranceFor = (length: number): number => {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
};
