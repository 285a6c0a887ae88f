import type { Quarter } from '../layout/text-run.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
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

/** Quarters a page may be written in, the likely ones first. */
const UPRIGHT_FIRST = [0, 2, 1, 3] as const;
const SIDEWAYS_FIRST = [1, 3, 0, 2] as const;

/**
 * Reads a picture the right way up. Rows of ink tell whether it lies on its side; whether it stands on its head is seen from
 * what can be read, so that only a page that makes no sense is read more than once.
 */
export const uprightReading = async (recogniser: Recogniser, picture: GreyPicture): Promise<Reading> => {
  const asFound = preparePicture(picture);
  const read = async (quarter: Quarter): Promise<Reading> => {
    const prepared = quarter === 0 ? asFound : preparePicture(turnPicture(picture, quarter));
    return { ...prepared, words: await recogniser.words(prepared.picture, 'page') };
  };
  let best: Reading | null = null;
  for (const quarter of isSideways(asFound.picture) ? SIDEWAYS_FIRST : UPRIGHT_FIRST) {
    const reading = await read(quarter);
    if (isClear(reading.words)) return reading;
    if (best === null || clarity(reading.words) > clarity(best.words)) best = reading;
  }
  return best ?? { ...asFound, words: [] };
};
