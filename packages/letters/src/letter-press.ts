import { Worker } from 'node:worker_threads';
import type { Letter } from './letter.ts';
import type { LetterAnswer, LetterJob, MeasuredLetter } from './letter-job.ts';
import type { RouteSector } from './route-stop.ts';

const SCRIPT = new URL('./letter-worker.ts', import.meta.url);
/** A letter takes some 25 ms: a thread for each so many is worth the time it takes to start. */
const LETTERS_A_THREAD = 40;

type Answer<K extends LetterAnswer['kind']> = Extract<LetterAnswer, { kind: K }>;

const inThread = (job: LetterJob): Promise<LetterAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(SCRIPT, { workerData: job });
    worker.once('message', (answer: LetterAnswer) => {
      resolve(answer);
      worker.terminate().catch(() => undefined);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`letter worker ended with ${code}`)));
  });

const chunks = (letters: readonly Letter[], count: number): readonly (readonly Letter[])[] => {
  const size = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, index) => letters.slice(index * size, (index + 1) * size));
};

/** Makes each letter as a file of its own, on at most so many threads. @returns hash and pages, in the order given */
export const measureLetters = async (
  letters: readonly Letter[],
  options: { readonly threads: number },
): Promise<readonly MeasuredLetter[]> => {
  if (letters.length === 0) return [];
  const count = Math.min(Math.max(1, options.threads), Math.ceil(letters.length / LETTERS_A_THREAD));
  const answers = await Promise.all(
    chunks(letters, count).map((some) => inThread({ kind: 'measure', letters: some }) as Promise<Answer<'measured'>>),
  );
  return answers.flatMap((answer) => answer.letters);
};

/** Makes one letter. */
export const pressLetter = (letter: Letter): Promise<Answer<'file'>> =>
  inThread({ kind: 'one', letter }) as Promise<Answer<'file'>>;

/** Makes the print file of letters. */
export const pressPrintFile = (
  letters: readonly Letter[],
  about: { readonly title: string; readonly datedOn: string },
): Promise<Answer<'file'>> => inThread({ kind: 'print', letters, ...about }) as Promise<Answer<'file'>>;

/** Makes the sheet a team takes on its rounds. */
export const pressRouteSheet = (
  sectors: readonly RouteSector[],
  about: { readonly title: string; readonly printedOn: string },
): Promise<Answer<'file'>> => inThread({ kind: 'sheet', sectors, ...about }) as Promise<Answer<'file'>>;
