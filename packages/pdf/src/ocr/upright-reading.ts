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

/**
 * Reads a picture the right way up: as it is, and only where that makes no sense turned. Rows of ink then tell whether the page lies
 * on its side or stands on its head.
 *
 * @returns the clearest reading
 */
export const uprightReading = async (recogniser: Recogniser, picture: GreyPicture): Promise<Reading> => {
  const read = async (quarter: Quarter): Promise<Reading> => {
    const prepared = preparePicture(turnPicture(picture, quarter));
    return { ...prepared, words: await recogniser.words(prepared.picture, 'page') };
  };
  let best = await read(0);
  if (isClear(best.words)) return best;
  for (const quarter of isSideways(best.picture) ? ([1, 3, 2] as const) : ([2, 1, 3] as const)) {
    const reading = await read(quarter);
    if (clarity(reading.words) > clarity(best.words)) best = reading;
    if (isClear(reading.words)) break;
  }
  return best;
};
