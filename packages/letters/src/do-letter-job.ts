import { createHash } from 'node:crypto';
import type { LetterAnswer, LetterJob, MeasuredLetter } from './letter-job.ts';
import { letterPdf } from './letter-pdf.ts';
import { printFile } from './print-file.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const measured = async (letters: Extract<LetterJob, { kind: 'measure' }>['letters']): Promise<LetterAnswer> => {
  const done: MeasuredLetter[] = [];
  for (const letter of letters) {
    const { bytes, pages } = await letterPdf(letter);
    done.push({ letterId: letter.letterId, sha256: hashOf(bytes), pages });
  }
  return { kind: 'measured', letters: done };
};

/** Draws what a job asks for, on the caller's thread. */
export const doLetterJob = async (job: LetterJob): Promise<LetterAnswer> => {
  if (job.kind === 'measure') return measured(job.letters);
  const { bytes, pages } = job.kind === 'one' ? await letterPdf(job.letter) : await printFile(job.letters, job);
  return { kind: 'file', bytes, sha256: hashOf(bytes), pages };
};
