import { layOutPage } from '../layout/lay-out-page.ts';
import type { RecognisedPage } from '../ocr-engine.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { boxWords } from './box-words.ts';
import { dropSpecks } from './drop-specks.ts';
import type { PictureWord, Recogniser } from './recogniser.ts';
import { lookAgain } from './second-look.ts';
import { uprightReading } from './upright-reading.ts';
import { wordRuns } from './word-runs.ts';

const POINTS_AN_INCH = 72;

/** Mean over the letters, not over the words: a page of specks has many short ones. */
const confidenceOf = (words: readonly PictureWord[]): number => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sum = words.reduce((total, word) => total + word.confidence * word.text.length, 0);
  return letters === 0 ? 0 : sum / letters;
};

/** Below this a page makes no sense: a photograph, a drawing, handwriting. Its words would be noise taken for an act's. */
const NONSENSE = 0.5;
/** A page of so few letters is a page number, read clearly, or noise. */
const FEW = { letters: 12, clear: 0.8 };

const makesSense = (words: readonly PictureWord[], confidence: number): boolean => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return confidence >= (letters < FEW.letters ? FEW.clear : NONSENSE);
};

/**
 * Reads the picture of a page, however it lies.
 *
 * @returns without lines when there are no words on it, or none that make sense
 */
export const recognisePage = async (recogniser: Recogniser, asFound: GreyPicture): Promise<RecognisedPage> => {
  const { picture, boxes, words: first } = await uprightReading(recogniser, asFound);
  const words = dropSpecks(await lookAgain(recogniser, picture, first));
  const scale = POINTS_AN_INCH / picture.dpi;
  const size = { width: picture.width * scale, height: picture.height * scale };
  const confidence = confidenceOf(words);
  const sensible = makesSense(words, confidence) ? [...boxWords(boxes, words), ...words] : [];
  return { ...layOutPage(wordRuns(sensible, scale), size), confidence, engine: recogniser.version };
};
