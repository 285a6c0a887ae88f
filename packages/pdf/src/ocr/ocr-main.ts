/**
 * The program of an OCR process: pictures of pages come in on standard input, page texts go out on file descriptor 3. It knows no
 * secret, has no environment, and may be killed at any moment. Its argument is the path of the machine's own Tesseract, if any.
 */
import { answer, answerEach } from '../child/answer.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { openNativeTesseract } from './native-tesseract.ts';
import { recognisePage } from './recognise-page.ts';
import { openTesseractJs } from './tesseract-js.ts';

const fail = (): void => process.exit(1);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const [path] = process.argv.slice(2);
const recogniser = (path === undefined ? null : await openNativeTesseract(path)) ?? (await openTesseractJs(fail));

answerEach(async ({ head, body }) => {
  const picture: GreyPicture = { ...(head as Omit<GreyPicture, 'grey'>), grey: body };
  answer({ page: await recognisePage(recogniser, picture) });
});
answer({ ready: true });
