import { alignTokens, type TokenPair } from './align-tokens.ts';
import { joinDifferences, joinSame } from './join-segments.ts';
import { movedTokens } from './moved-tokens.ts';
import type { TextSegment } from './text-segment.ts';
import type { TextToken } from './text-token.ts';

const exactly = (a: TextToken, b: TextToken): boolean => a.key === b.key;

const editsBetween = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    before = row;
  }
  return before[b.length] ?? 0;
};

/** A word of letters that a recogniser may have read as another: a third of its letters wrong. Figures are never excused. */
const asMisread = (a: TextToken, b: TextToken): boolean => {
  if (exactly(a, b)) return true;
  const isWord = a.phone === null && b.phone === null && !/\d/.test(a.text);
  const tolerance = Math.floor(a.key.length / 3);
  return isWord && Math.abs(a.key.length - b.key.length) <= tolerance && editsBetween(a.key, b.key) <= tolerance;
};

type Gap = { readonly reference: readonly [number, number]; readonly found: readonly [number, number] };

/** The stretches between pairs, the one before the first and after the last included. */
const gapsOf = (pairs: readonly TokenPair[], ends: TokenPair): readonly Gap[] => {
  const edges: readonly TokenPair[] = [[-1, -1], ...pairs, ends];
  return edges.slice(1).map(([reference, found], index) => {
    const [lastReference, lastFound] = edges[index] ?? [-1, -1];
    return { reference: [lastReference + 1, reference], found: [lastFound + 1, found] };
  });
};

const isReplacement = ({ reference, found }: Gap): boolean => reference[1] > reference[0] && found[1] > found[0];

/** Pairs of words misread, inside the stretches where nothing agrees to the letter. */
const misreadPairs = (
  reference: readonly TextToken[],
  found: readonly TextToken[],
  pairs: readonly TokenPair[],
): readonly TokenPair[] =>
  gapsOf(pairs, [reference.length, found.length])
    .filter(isReplacement)
    .flatMap((gap) =>
      alignTokens(reference.slice(...gap.reference), found.slice(...gap.found), asMisread).map(
        ([a, b]): TokenPair => [a + gap.reference[0], b + gap.found[0]],
      ),
    );

const words = (tokens: readonly TextToken[]): string => tokens.map((token) => token.text).join(' ');
const phonesOf = (tokens: readonly TextToken[]): readonly string[] => tokens.flatMap(({ phone }) => phone ?? []);

const segmentOf = (
  kind: TextSegment['kind'],
  reference: { readonly tokens: readonly TextToken[]; readonly at: number },
  found: { readonly tokens: readonly TextToken[]; readonly at: number },
): TextSegment => ({
  kind,
  reference: reference.tokens.length === 0 ? null : words(reference.tokens),
  found: found.tokens.length === 0 ? null : words(found.tokens),
  referenceAt: reference.tokens.length === 0 ? null : reference.at,
  foundAt: found.tokens.length === 0 ? null : found.at,
  wrongPhones: kind === 'same' ? [] : phonesOf(found.tokens),
  rightPhones: kind === 'same' ? [] : phonesOf(reference.tokens),
});

const sameSegment = (reference: readonly TextToken[], found: readonly TextToken[], [a, b]: TokenPair): TextSegment =>
  segmentOf('same', { tokens: reference.slice(a, a + 1), at: a }, { tokens: found.slice(b, b + 1), at: b });

const kindOf = (reference: readonly TextToken[], found: readonly TextToken[]): TextSegment['kind'] | null => {
  if (reference.length > 0) return found.length > 0 ? 'changed' : 'missing';
  return found.length > 0 ? 'added' : null;
};

/**
 * Holds a text found against a reference, word by word.
 *
 * @param isRecognised whether the text found was read from a picture: then a word with a few letters wrong is the same word, but a
 * figure never is
 * @param breaks tokens of the reference before which a stretch ends, such as the first of each page
 * @returns stretches in the order of the reference, what was added standing where it was found
 */
export const textDifference = (
  reference: readonly TextToken[],
  found: readonly TextToken[],
  isRecognised: boolean,
  breaks: ReadonlySet<number> = new Set(),
): readonly TextSegment[] => {
  const exact = alignTokens(reference, found, exactly);
  const pairs = isRecognised
    ? [...exact, ...misreadPairs(reference, found, exact)].toSorted(([a], [b]) => a - b)
    : exact;
  const moved = movedTokens(reference, found, pairs);
  const segments = gapsOf(pairs, [reference.length, found.length]).flatMap((gap, index) => {
    const [a, b] = [gap.reference[0], gap.found[0]];
    const missing = reference.slice(...gap.reference).filter((_, k) => !moved.reference.has(a + k));
    const added = found.slice(...gap.found).filter((_, k) => !moved.found.has(b + k));
    const kind = kindOf(missing, added);
    const pair = pairs[index];
    return [
      ...(kind === null ? [] : [segmentOf(kind, { tokens: missing, at: a }, { tokens: added, at: b })]),
      ...(pair === undefined ? [] : [sameSegment(reference, found, pair)]),
    ];
  });
  return joinDifferences(joinSame(segments, breaks), breaks);
};
