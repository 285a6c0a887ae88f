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

/** Reads the picture of a page, however it lies. */
export const recognisePage = async (recogniser: Recogniser, asFound: GreyPicture): Promise<RecognisedPage> => {
  const { picture, boxes, words: first } = await uprightReading(recogniser, asFound);
  const words = dropSpecks(await lookAgain(recogniser, picture, first));
  const scale = POINTS_AN_INCH / picture.dpi;
  const size = { width: picture.width * scale, height: picture.height * scale };
  const laid = layOutPage(wordRuns([...boxWords(boxes, words), ...words], scale), size);
  return { ...laid, confidence: confidenceOf(words), engine: recogniser.version };
};
