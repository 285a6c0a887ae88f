import type { TextToken } from './text-token.ts';

/** Two tokens that stand for each other: indexes in the reference and in what was found. */
export type TokenPair = readonly [reference: number, found: number];

/** A notice has some 1 200 words; a table of this many cells takes 32 MB for an instant. */
const MAX_CELLS = 16_000_000;

type Same = (reference: TextToken, found: TextToken) => boolean;

/** Lengths of the longest common subsequences of what follows each pair of places, row by row. */
const lengthsOf = (reference: readonly TextToken[], found: readonly TextToken[], same: Same): Uint16Array => {
  const width = found.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  for (let i = reference.length - 1; i >= 0; i -= 1)
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const [a, b] = [reference[i], found[j]];
      lengths[i * width + j] =
        a && b && same(a, b)
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  return lengths;
};

const commonStart = (a: readonly TextToken[], b: readonly TextToken[], same: Same): number => {
  let length = 0;
  for (let [x, y] = [a[0], b[0]]; x && y && same(x, y); [x, y] = [a[length], b[length]]) length += 1;
  return length;
};

/** Without what both begin and end with: nearly all of two texts that hardly differ. */
const alignMiddle = (reference: readonly TextToken[], found: readonly TextToken[], same: Same): TokenPair[] => {
  const width = found.length + 1;
  if ((reference.length + 1) * width > MAX_CELLS) return [];
  const lengths = lengthsOf(reference, found, same);
  const pairs: TokenPair[] = [];
  for (let i = 0, j = 0; i < reference.length && j < found.length; ) {
    const [a, b] = [reference[i], found[j]];
    if (a && b && same(a, b)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
};

/**
 * The longest run of tokens, in order, that two texts have in common.
 *
 * @returns pairs in the order of both texts; between texts too long to be notices only what they begin and end with
 */
export const alignTokens = (
  reference: readonly TextToken[],
  found: readonly TextToken[],
  same: Same,
): readonly TokenPair[] => {
  const first = commonStart(reference, found, same);
  const last = commonStart(reference.slice(first).toReversed(), found.slice(first).toReversed(), same);
  const middle = alignMiddle(
    reference.slice(first, reference.length - last),
    found.slice(first, found.length - last),
    same,
  );
  return [
    ...Array.from({ length: first }, (_, k): TokenPair => [k, k]),
    ...middle.map(([a, b]): TokenPair => [a + first, b + first]),
    ...Array.from({ length: last }, (_, k): TokenPair => [reference.length - last + k, found.length - last + k]),
  ];
};
