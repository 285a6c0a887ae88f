import type { GreyPicture } from '../picture/grey-picture.ts';
import { stackCrops } from '../picture/stack-crops.ts';
import { asBracket, bracketHeads } from './bracket-boxes.ts';
import { hasLetters, isWholeNumber, looksNumeric, mayBeFigures, mendNumber } from './number-shape.ts';
import { passedOver } from './passed-over.ts';
import type { PictureWord, Recogniser } from './recogniser.ts';

/** Below this a number is looked at again; a reader of prose may guess a word, nobody guesses an amount. */
const DOUBTFUL = 0.8;
/** Numbers looked at again on one page, the most doubtful first: a page of nothing but specks has no end of them. */
const MOST = { numbers: 32, heads: 12 };
/** White space between the parts of one number, in heights. */
const PARTS = 0.6;
/** Confidence in a number that two looks agree on, and in one on which they do not. */
const AGREED = 0.93;
const DISPUTED = 0.45;
/** In a number of which letters were made figures. */
const MENDED = 0.7;
const WHITE = 255;

type Group = {
  readonly words: readonly PictureWord[];
  readonly text: string;
  readonly confidence: number;
  /** Left edge of ink before the number that no word has; absent when there is none. */
  readonly from?: number;
};

const groupOf = (words: readonly PictureWord[]): Group => ({
  words,
  text: words.map((word) => word.text).join(' '),
  confidence: Math.min(...words.map((word) => word.confidence)),
});

const isNear = (left: PictureWord | undefined, right: PictureWord | undefined): boolean =>
  left !== undefined && right?.line === left.line && right.x - (left.x + left.width) < PARTS * left.height;

/** Whether a word is of a number: it looks like one, or its neighbour does and it may be figures itself. */
const isOfNumber = (words: readonly PictureWord[], index: number): boolean => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined) return false;
  if (looksNumeric(word.text)) return true;
  const followed = isNear(word, after) && looksNumeric(after?.text ?? '');
  const preceded = isNear(before, word) && looksNumeric(before?.text ?? '');
  return (mayBeFigures(word.text) && (followed || preceded)) || (word.text === '€' && preceded);
};

/** Numbers with the words they are written in: `1 841,50` is two. */
const numbersOf = (words: readonly PictureWord[]): readonly Group[] => {
  const groups: PictureWord[][] = [];
  words.forEach((word, index) => {
    if (!isOfNumber(words, index)) return;
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && last === words[index - 1] && isNear(last, word)) groups.at(-1)?.push(word);
    else groups.push([word]);
  });
  return groups.map(groupOf);
};

const isDoubtful = ({ text, confidence, from }: Group): boolean =>
  text.length > 1 && (from !== undefined || confidence < DOUBTFUL || hasLetters(text) || mendNumber(text) !== null);

const cropOf = ({ words, from }: Group, { width, height }: GreyPicture) => {
  const top = Math.min(...words.map((word) => word.y));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  const left = from ?? Math.min(...words.map((word) => word.x));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const [dx, dy] = [Math.round(0.3 * (bottom - top)), Math.round(0.25 * (bottom - top))];
  const [x, y] = [Math.max(0, left - dx), Math.max(0, top - dy)];
  return { x, y, width: Math.min(width, right + dx) - x, height: Math.min(height, bottom + dy) - y };
};

const digitsOf = (text: string): string => text.replace(/[^\d,/]/g, '');

type Settled = { readonly text: string; readonly confidence: number };

/** What two looks at a number make of it; never sure when ink before it was passed over. */
const settle = (first: Group, second: Group): Settled => {
  const { text, confidence } = weigh(first, second);
  return { text, confidence: first.from === undefined ? confidence : Math.min(MENDED, confidence) };
};

const weigh = (first: Group, second: Group): Settled => {
  const [one, two] = [mendNumber(first.text) ?? first.text, mendNumber(second.text) ?? second.text];
  const isSame = digitsOf(one) === digitsOf(two) && digitsOf(one) !== '';
  if (isSame) return { text: isWholeNumber(two) ? two : one, confidence: Math.max(AGREED, first.confidence) };
  // With the ink that was passed over, the number has more figures before those that were read.
  if (first.from !== undefined && isWholeNumber(two) && digitsOf(two).endsWith(digitsOf(one)))
    return { text: two, confidence: Math.min(second.confidence, MENDED) };
  if (isWholeNumber(two) && !isWholeNumber(one)) return { text: two, confidence: Math.min(second.confidence, MENDED) };
  if (isWholeNumber(one)) {
    const confidence = isWholeNumber(two) ? Math.min(DISPUTED, first.confidence) : first.confidence;
    return { text: one, confidence };
  }
  return second.confidence > first.confidence
    ? { text: two, confidence: Math.min(second.confidence, DISPUTED) }
    : { text: one, confidence: first.confidence };
};

/** A number that the second look does not see is what it was; with something before it, it is not sure. */
const unseen = ({ text, confidence, from }: Group): Settled => ({
  text,
  confidence: from === undefined ? confidence : Math.min(MENDED, confidence),
});

/** One word in the place of those a number was written in. */
const wordOf = (group: Group, { text, confidence }: { text: string; confidence: number }): PictureWord => {
  const [first] = group.words as [PictureWord, ...PictureWord[]];
  const top = Math.min(...group.words.map((word) => word.y));
  const right = Math.max(...group.words.map((word) => word.x + word.width));
  const bottom = Math.max(...group.words.map((word) => word.y + word.height));
  return { ...first, text, confidence, y: top, width: right - first.x, height: bottom - top };
};

/** What a second look, larger and with nothing around, makes of each of several groups of words; null where it sees nothing. */
const seenAgain = async (
  recogniser: Recogniser,
  picture: GreyPicture,
  groups: readonly Group[],
): Promise<readonly (Group | null)[]> => {
  const crops = groups.map((group) => cropOf(group, picture));
  const { picture: stacked, tops } = stackCrops(picture, crops, WHITE);
  const seen = await recogniser.words(stacked, 'rows');
  return groups.map((_, i) => {
    const [from, to] = [tops[i] ?? 0, tops[i + 1] ?? 0];
    const inside = seen.filter((word) => word.y + word.height / 2 >= from && word.y + word.height / 2 < to);
    return inside.length === 0 ? null : groupOf([...inside].sort((a, b) => a.x - b.x));
  });
};

const withInkBefore = (group: Group, leftOf: (word: PictureWord) => number): Group => {
  const [first] = group.words as [PictureWord, ...PictureWord[]];
  const from = leftOf(first);
  return from < first.x ? { ...group, from } : group;
};

/** Amounts with something before them come first, then other such numbers, then the least sure. */
const weightOf = ({ from, text, confidence }: Group): number =>
  from === undefined ? confidence : confidence - (isWholeNumber(text) ? 2 : 1);

/** Puts one word in the place of each group; null takes the group away. */
const replace = (words: readonly PictureWord[], settled: ReadonlyMap<PictureWord, PictureWord | null>) =>
  words.flatMap((word) => {
    const now = settled.get(word);
    if (now === undefined) return [word];
    return now === null ? [] : [now];
  });

/**
 * Looks again at the numbers a recogniser was not sure of, and at signs at the head of a row that may be boxes of a form. Where
 * both looks agree a number is sure; where one of them only gives an amount, a date or a telephone number, that one is taken;
 * where they give two, neither is sure.
 */
export const lookAgain = async (
  recogniser: Recogniser,
  picture: GreyPicture,
  words: readonly PictureWord[],
): Promise<readonly PictureWord[]> => {
  const leftOf = passedOver(picture, words);
  const numbers = numbersOf(words)
    .map((group) => withInkBefore(group, leftOf))
    .filter(isDoubtful);
  const doubtful = [...numbers].sort((a, b) => weightOf(a) - weightOf(b)).slice(0, MOST.numbers);
  const heads = bracketHeads(words).slice(0, MOST.heads);
  const groups = [...doubtful, ...heads.map((head) => groupOf([head]))];
  if (groups.length === 0) return words;
  const seen = await seenAgain(recogniser, picture, groups);
  const settled = new Map<PictureWord, PictureWord | null>();
  doubtful.forEach((group, i) => {
    const second = seen[i] ?? null;
    const word = wordOf(group, second === null ? unseen(group) : settle(group, second));
    for (const old of group.words) settled.set(old, old === group.words[0] ? word : null);
  });
  const brackets = heads.map((head, i) => asBracket(head, seen[doubtful.length + i]?.text ?? ''));
  // One alone may be anything; a choice has two at least.
  if (brackets.filter((bracket) => bracket !== null).length >= 2)
    heads.forEach((head, i) => {
      const bracket = brackets[i] ?? null;
      if (bracket !== null) settled.set(head, bracket);
    });
  return replace(words, settled);
};
