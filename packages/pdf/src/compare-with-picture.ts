import type { PageText, RecognisedWord, TextLine } from '@amont/domain/text/page-text';
import type { RecognisedPage } from './ocr-engine.ts';

/** Words read from a picture with less confidence do not contradict a text. */
const SURE = 0.8;
/** Shorter numbers are list numbers, floors, articles. */
const LEAST_DIGITS = 3;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const isInLine = (line: TextLine, word: RecognisedWord): boolean => {
  const y = word.y + word.height / 2;
  const x = word.x + word.width / 2;
  return y > line.y - 1 && y < line.y + line.height + 1 && x > line.x - 2 && x < line.x + line.width + 2;
};

type Finding = 'same' | 'unsure' | 'unseen' | 'other';
const CONTRADICTIONS: ReadonlySet<Finding> = new Set(['unseen', 'other']);

/** What a picture says of one line of text: nothing at its place, other figures, or the same. */
const findingOf = (line: TextLine, words: readonly RecognisedWord[]): Finding => {
  const seen = words.filter((word) => isInLine(line, word)).sort((a, b) => a.x - b.x);
  if (seen.length === 0) return 'unseen';
  const text = digitsOf(line.text);
  const picture = digitsOf(seen.map((word) => word.text).join(''));
  if (text === picture || picture.includes(text)) return 'same';
  const sure = seen.every((word) => !/\d/.test(word.text) || word.confidence >= SURE);
  if (picture === '') return seen.every((word) => word.confidence >= SURE) ? 'unseen' : 'unsure';
  // Another count of figures is a fault of reading more often than another number; a number says another amount in as many.
  return sure && picture.length === text.length ? 'other' : 'unsure';
};

/**
 * Whether the numbers of a page's text are those that its picture shows: white text, text under a picture and fonts that lie say
 * other amounts than a person sees.
 *
 * @param page laid out as shown, with an embedded text
 * @returns true when nothing contradicts the text
 */
export const agreesWithPicture = (page: PageText, picture: RecognisedPage): boolean => {
  const words = picture.lines.flatMap((line) => line.cells.flatMap((cell) => cell.words ?? []));
  const numbers = page.lines.filter((line) => digitsOf(line.text).length >= LEAST_DIGITS);
  return numbers.every((line) => !CONTRADICTIONS.has(findingOf(line, words)));
};
