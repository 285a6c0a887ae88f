import type { Quarter } from '../layout/text-run.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { inkedBand } from '../picture/inked-band.ts';
import { isSideways, type PreparedPicture, preparePicture } from '../picture/prepare-picture.ts';
import { turnPicture } from '../picture/turn-picture.ts';
import type { PictureWord, Recogniser } from './recogniser.ts';

export type Reading = PreparedPicture & { readonly words: readonly PictureWord[] };

/** Words are read with more confidence than this when they stand upright, on a page with enough of them to tell. */
const UPRIGHT = 0.7;

/** How much of a page was read, confidently: letters weighed by the square of their confidence. */
const clarity = (words: readonly PictureWord[]): number =>
  words.reduce((sum, word) => sum + word.text.length * word.confidence ** 2, 0);

const isClear = (words: readonly PictureWord[]): boolean => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const confidence = words.reduce((sum, word) => sum + word.text.length * word.confidence, 0) / Math.max(1, letters);
  return letters > 0 && confidence >= UPRIGHT;
};

/** Of the page's height: a dozen lines, which tell which way they stand. */
const BAND = 0.16;

/**
 * Reads a picture the right way up: as it is, unless its ink falls into columns more sharply than into rows; turned, where that makes
 * no sense. A band of the page, read each way, tells which way to turn it.
 *
 * @returns the clearest reading
 */
export const uprightReading = async (recogniser: Recogniser, picture: GreyPicture): Promise<Reading> => {
  const readTurned = async (turned: GreyPicture): Promise<Reading> => {
    const prepared = preparePicture(turned);
    return { ...prepared, words: await recogniser.words(prepared.picture, 'page') };
  };
  const clearestFirst = async (quarters: readonly Quarter[]): Promise<readonly Quarter[]> => {
    const tried: { quarter: Quarter; clear: number }[] = [];
    for (const quarter of quarters) {
      const { words } = await readTurned(inkedBand(turnPicture(picture, quarter), BAND));
      tried.push({ quarter, clear: clarity(words) });
    }
    return tried.toSorted((a, b) => b.clear - a.clear).map(({ quarter }) => quarter);
  };
  const readings: Reading[] = [];
  const readAs = async (quarter: Quarter): Promise<boolean> => {
    const reading = await readTurned(turnPicture(picture, quarter));
    readings.push(reading);
    return isClear(reading.words);
  };
  const sideways = isSideways(picture);
  if (sideways || !(await readAs(0))) {
    const order = await clearestFirst(sideways ? [1, 3] : [2, 1, 3]);
    for (const quarter of sideways ? ([...order, 0, 2] as const) : order) if (await readAs(quarter)) break;
  }
  return readings.reduce((best, one) => (clarity(one.words) > clarity(best.words) ? one : best));
};
