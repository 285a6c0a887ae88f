import type { TokenPair } from './align-tokens.ts';
import type { TextToken } from './text-token.ts';

/** A run of words this long that stands elsewhere was moved; shorter ones recur by chance. */
const MIN_RUN = 3;
/** How far, in words, what belongs to one entry may be set from where the reference has it. */
const REACH = 40;

type Left = { readonly token: TextToken; readonly at: number };

const unpaired = (tokens: readonly TextToken[], paired: ReadonlySet<number>): readonly Left[] =>
  tokens.flatMap((token, at) => (paired.has(at) ? [] : [{ token, at }]));

/** Whether a token alone tells that it is the same thing: a number, an e-mail, a site. */
const isTelling = ({ phone, text }: TextToken): boolean => phone !== null || /@|www\.|\.[a-z]{2,}\b/i.test(text);

const runLength = (reference: readonly Left[], i: number, found: readonly Left[], j: number): number => {
  let length = 0;
  for (;;) {
    const [a, b] = [reference[i + length], found[j + length]];
    if (a === undefined || b === undefined || a.token.key !== b.token.key) return length;
    if (length > 0 && (a.at !== (reference[i]?.at ?? 0) + length || b.at !== (found[j]?.at ?? 0) + length))
      return length;
    length += 1;
  }
};

/** Where in the text found a place of the reference would be, by the last pair before it. */
const expectedAt = (pairs: readonly TokenPair[], at: number): number => {
  const before = pairs.findLast(([reference]) => reference < at);
  return before === undefined ? at : before[1] + (at - before[0]);
};

/**
 * Words that stand a little elsewhere than in the reference: an entry set as a row of a table has its number before its address. They
 * are neither missing nor added.
 *
 * @returns indexes of the tokens moved, in each text
 */
export const movedTokens = (
  reference: readonly TextToken[],
  found: readonly TextToken[],
  pairs: readonly TokenPair[],
): { readonly reference: ReadonlySet<number>; readonly found: ReadonlySet<number> } => {
  const left = unpaired(reference, new Set(pairs.map(([a]) => a)));
  const right = unpaired(found, new Set(pairs.map(([, b]) => b)));
  const moved = { reference: new Set<number>(), found: new Set<number>() };
  left.forEach(({ token, at }, i) => {
    if (moved.reference.has(at)) return;
    const near = expectedAt(pairs, at);
    const j = right.findIndex(
      (other, index) =>
        !moved.found.has(other.at) &&
        Math.abs(other.at - near) <= REACH &&
        other.token.key === token.key &&
        (isTelling(token) || runLength(left, i, right, index) >= MIN_RUN),
    );
    if (j < 0) return;
    const length = Math.max(1, runLength(left, i, right, j));
    for (let k = 0; k < length; k += 1) {
      moved.reference.add(at + k);
      moved.found.add((right[j]?.at ?? 0) + k);
    }
  });
  return moved;
};
