import type { TextSegment } from './text-segment.ts';

/** So few words that agree between two differences agree by chance: a sentence put otherwise is one difference, not ten. */
const ISLAND_WORDS = 2;

const joined = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : `${a} ${b}`);

const kindOf = (reference: string | null, found: string | null): TextSegment['kind'] => {
  if (reference === null) return 'added';
  return found === null ? 'missing' : 'changed';
};

const join = (a: TextSegment, b: TextSegment, kind: TextSegment['kind'] | null): TextSegment => {
  const [reference, found] = [joined(a.reference, b.reference), joined(a.found, b.found)];
  return {
    kind: kind ?? kindOf(reference, found),
    reference,
    found,
    referenceAt: a.referenceAt ?? b.referenceAt,
    foundAt: a.foundAt ?? b.foundAt,
    wrongPhones: [...a.wrongPhones, ...b.wrongPhones],
    rightPhones: [...a.rightPhones, ...b.rightPhones],
  };
};

/** A telephone number, an amount or a date that agrees is worth being seen, however alone it stands. */
const isIsland = (segment: TextSegment | undefined): boolean =>
  segment?.kind === 'same' &&
  segment.reference !== null &&
  !/\d/.test(segment.reference) &&
  segment.reference.split(' ').length <= ISLAND_WORDS;

const begins = (segment: TextSegment | undefined, breaks: ReadonlySet<number>): boolean =>
  segment?.referenceAt != null && breaks.has(segment.referenceAt);

/** Neighbours that agree made one, except across a break. */
export const joinSame = (segments: readonly TextSegment[], breaks: ReadonlySet<number>): readonly TextSegment[] => {
  const result: TextSegment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last?.kind === 'same' && segment.kind === 'same' && !begins(segment, breaks))
      result[result.length - 1] = join(last, segment, 'same');
    else result.push(segment);
  }
  return result;
};

/** Differences with hardly a word between them made one, except across a break. */
export const joinDifferences = (
  segments: readonly TextSegment[],
  breaks: ReadonlySet<number>,
): readonly TextSegment[] => {
  const result: TextSegment[] = [];
  segments.forEach((segment, index) => {
    const last = result.at(-1);
    const next = segments[index + 1];
    const differs = last !== undefined && last.kind !== 'same';
    const bridges = isIsland(segment) && next !== undefined && next.kind !== 'same' && !begins(next, breaks);
    if (differs && !begins(segment, breaks) && (segment.kind !== 'same' || bridges))
      result[result.length - 1] = join(last, segment, null);
    else result.push(segment);
  });
  return result;
};
