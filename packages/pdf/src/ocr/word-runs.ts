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

/**
 * Words of a picture as runs, so that they are laid out by the same rules as the runs of an embedded text.
 *
 * @param scale points a pixel
 */
export const wordRuns = (words: readonly PictureWord[], scale: number): readonly TextRun[] => {
  const lines = Map.groupBy(words, (word) => word.line);
  return [...lines.values()].flatMap((line) => {
    const { size, baseline } = measureLine(line);
    return line.map(
      (word): TextRun => ({
        text: word.text,
        x: word.x * scale,
        baseline: baseline * scale,
        width: word.width * scale,
        height: size * scale,
        quarter: 0,
        lean: 0,
        confidence: word.confidence,
      }),
    );
  });
};
