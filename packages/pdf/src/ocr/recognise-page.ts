import { layOutPage } from '../layout/lay-out-page.ts';
import type { RecognisedPage } from '../ocr-engine.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { preparePicture } from '../picture/prepare-picture.ts';
import type { PictureWord, Recogniser } from './recogniser.ts';
import { wordRuns } from './word-runs.ts';

const POINTS_AN_INCH = 72;

/** Mean over the letters, not over the words: a page of specks has many short ones. */
const confidenceOf = (words: readonly PictureWord[]): number => {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sum = words.reduce((total, word) => total + word.confidence * word.text.length, 0);
  return letters === 0 ? 0 : sum / letters;
};

/** Reads the picture of a page. */
export const recognisePage = async (recogniser: Recogniser, picture: GreyPicture): Promise<RecognisedPage> => {
  const words = await recogniser.words(preparePicture(picture), 'page');
  const scale = POINTS_AN_INCH / picture.dpi;
  const size = { width: picture.width * scale, height: picture.height * scale };
  const laid = layOutPage(wordRuns(words, scale), size);
  return { ...laid, confidence: confidenceOf(words), engine: recogniser.version };
};
