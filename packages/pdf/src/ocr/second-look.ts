import type { GreyPicture } from '../picture/grey-picture.ts';
import { stackCrops } from '../picture/stack-crops.ts';
import { isWholeNumber, looksNumeric, mendNumber } from './number-shape.ts';
import type { PictureWord, Recogniser } from './recogniser.ts';

/** Below this a number is looked at again; a reader of prose may guess a word, nobody guesses an amount. */
const DOUBTFUL = 0.8;
/** Numbers looked at again on one page, the most doubtful first: a page of nothing but specks has no end of them. */
const MOST = 40;
/** White space between the parts of one number, in heights. */
const PARTS = 0.6;
/** Confidence in a number that two looks agree on, and in one on which they do not. */
const AGREED = 0.93;
const DISPUTED = 0.45;
/** In a number of which letters were made figures. */
const MENDED = 0.7;

type Group = { readonly words: readonly PictureWord[]; readonly text: string; readonly confidence: number };

const groupOf = (words: readonly PictureWord[]): Group => ({
  words,
  text: words.map((word) => word.text).join(' '),
  confidence: Math.min(...words.map((word) => word.confidence)),
});

/** Numbers with the words they are written in: `1 841,50` is two. */
const numbersOf = (words: readonly PictureWord[]): readonly Group[] => {
  const groups: PictureWord[][] = [];
  let last: PictureWord | null = null;
  for (const word of words) {
    const isNumber: boolean = looksNumeric(word.text) || (word.text === '€' && last !== null);
    if (isNumber && last?.line === word.line && word.x - (last.x + last.width) < PARTS * word.height)
      groups.at(-1)?.push(word);
    else if (isNumber) groups.push([word]);
    last = isNumber ? word : null;
  }
  return groups.map(groupOf);
};

const cropOf = (words: readonly PictureWord[], { width, height }: GreyPicture) => {
  const top = Math.min(...words.map((word) => word.y));
  const bottom = Math.max(...words.map((word) => word.y + word.height));
  const left = Math.min(...words.map((word) => word.x));
  const right = Math.max(...words.map((word) => word.x + word.width));
  const [dx, dy] = [Math.round(0.3 * (bottom - top)), Math.round(0.25 * (bottom - top))];
  const [x, y] = [Math.max(0, left - dx), Math.max(0, top - dy)];
  return { x, y, width: Math.min(width, right + dx) - x, height: Math.min(height, bottom + dy) - y };
};

const digitsOf = (text: string): string => text.replace(/[^\d,/]/g, '');

/** What two looks at a number make of it. */
const settle = (first: Group, second: Group): { readonly text: string; readonly confidence: number } => {
  const [one, two] = [mendNumber(first.text) ?? first.text, mendNumber(second.text) ?? second.text];
  if (digitsOf(one) === digitsOf(two) && digitsOf(one) !== '')
    return { text: isWholeNumber(two) ? two : one, confidence: Math.max(AGREED, first.confidence) };
  if (isWholeNumber(two) && !isWholeNumber(one)) return { text: two, confidence: Math.min(second.confidence, MENDED) };
  if (isWholeNumber(one)) {
    const confidence = isWholeNumber(two) ? Math.min(DISPUTED, first.confidence) : first.confidence;
    return { text: one, confidence };
  }
  return second.confidence > first.confidence
    ? { text: two, confidence: Math.min(second.confidence, DISPUTED) }
    : { text: one, confidence: first.confidence };
};

/** One word in the place of those a number was written in. */
const wordOf = (group: Group, { text, confidence }: { text: string; confidence: number }): PictureWord => {
  const [first] = group.words as [PictureWord, ...PictureWord[]];
  const top = Math.min(...group.words.map((word) => word.y));
  const right = Math.max(...group.words.map((word) => word.x + word.width));
  const bottom = Math.max(...group.words.map((word) => word.y + word.height));
  return { ...first, text, confidence, y: top, width: right - first.x, height: bottom - top };
};

/**
 * Looks again at the numbers a recogniser was not sure of: larger, and by themselves. Where both looks agree the number is sure;
 * where one of them only gives an amount, a date or a telephone number, that one is taken; where they give two, neither is sure.
 */
export const lookAgain = async (
  recogniser: Recogniser,
  picture: GreyPicture,
  words: readonly PictureWord[],
): Promise<readonly PictureWord[]> => {
  const doubtful = numbersOf(words)
    .filter((group) => group.confidence < DOUBTFUL || mendNumber(group.text) !== null)
    .filter((group) => group.text.length > 1)
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, MOST);
  if (doubtful.length === 0) return words;
  const crops = doubtful.map((group) => cropOf(group.words, picture));
  const { picture: stacked, tops } = stackCrops(picture, crops, 255);
  const seen = await recogniser.words(stacked, 'rows');
  const settled = new Map<PictureWord, PictureWord | null>();
  doubtful.forEach((group, i) => {
    const [from, to] = [tops[i] ?? 0, tops[i + 1] ?? 0];
    const inside = seen.filter((word) => word.y + word.height / 2 >= from && word.y + word.height / 2 < to);
    inside.sort((a, b) => a.x - b.x);
    const second = inside.length === 0 ? groupOf(group.words) : groupOf(inside);
    const word = wordOf(group, inside.length === 0 ? group : settle(group, second));
    for (const old of group.words) settled.set(old, old === group.words[0] ? word : null);
  });
  return words.flatMap((word) => {
    const now = settled.get(word);
    if (now === undefined) return [word];
    return now === null ? [] : [now];
  });
};
