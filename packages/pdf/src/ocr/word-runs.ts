import type { TextRun } from '../layout/text-run.ts';
import type { PictureWord } from './recogniser.ts';

/** Heights of letters and depth below the baseline, in font sizes; common text faces differ from these by a tenth. */
const TALL = 0.7;
const SMALL = 0.5;
const BELOW = 0.2;

const hasTall = (text: string): boolean => /[\p{Lu}\p{N}bdfhkltijàâéèêëîïôùûü€]/u.test(text);
const hasBelow = (text: string): boolean => /[gjpqyçQ,;()[\]|]/.test(text);
const isMeasure = (word: PictureWord): boolean => /[\p{L}\p{N}]/u.test(word.text) && word.width > 0.5 * word.height;

const fontSizeOf = (word: PictureWord): number =>
  word.height / ((hasTall(word.text) ? TALL : SMALL) + (hasBelow(word.text) ? BELOW : 0));

const median = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Font size and baseline of a line of words, in pixels: the boxes of single words differ with the letters they have. */
const measureLine = (words: readonly PictureWord[]): { readonly size: number; readonly baseline: number } => {
  const measures = words.some(isMeasure) ? words.filter(isMeasure) : words;
  const size = median(measures.map(fontSizeOf)) ?? 1;
  const bottoms = measures.map((word) => word.y + word.height - (hasBelow(word.text) ? BELOW * size : 0));
  return { size, baseline: median(bottoms) ?? 0 };
};

/** White space between words as faces are set, in font sizes; and the most that still is one: beyond it a column begins. */
const WORD_SPACE = { usual: 0.3, most: 1.3 };
/** Spaces of one line that tell how it is set. */
const ENOUGH_SPACES = 3;

const spacesOf = (line: readonly PictureWord[], size: number): readonly number[] =>
  line
    .slice(1)
    .map((word, i) => word.x - ((line[i]?.x ?? 0) + (line[i]?.width ?? 0)))
    .filter((space) => space > 0 && space < WORD_SPACE.most * size);

/**
 * By how much the words of a line are widened on either side, in pixels: boxes end with the ink, and letters of a typewriter, or a
 * justified line, leave so much white around it that words would be taken for columns.
 */
const wideningOf = (line: readonly PictureWord[], size: number, ofPage: number): number => {
  const spaces = spacesOf(line, size);
  const space = spaces.length >= ENOUGH_SPACES ? (median(spaces) ?? 0) : ofPage * size;
  return Math.max(0, (space - WORD_SPACE.usual * size) / 2);
};

/**
 * Words of a picture as runs, so that they are laid out by the same rules as the runs of an embedded text.
 *
 * @param scale points a pixel
 */
export const wordRuns = (words: readonly PictureWord[], scale: number): readonly TextRun[] => {
  const lines = [...Map.groupBy(words, (word) => word.line).values()].map((line) => {
    const inOrder = [...line].sort((a, b) => a.x - b.x);
    return { line: inOrder, ...measureLine(inOrder) };
  });
  const ofPage = median(lines.flatMap(({ line, size }) => spacesOf(line, size).map((space) => space / size))) ?? 0;
  return lines.flatMap(({ line, size, baseline }) => {
    const widening = wideningOf(line, size, ofPage);
    return line.map(
      (word): TextRun => ({
        text: word.text,
        x: (word.x - widening) * scale,
        baseline: baseline * scale,
        width: (word.width + 2 * widening) * scale,
        height: size * scale,
        quarter: 0,
        lean: 0,
        confidence: word.confidence,
      }),
    );
  });
};
