import { createHash } from 'node:crypto';
import type { LetterAnswer, LetterJob, MeasuredLetter } from './letter-job.ts';
import { letterPdf } from './letter-pdf.ts';
import { printFile } from './print-file.ts';
import { routeSheet } from './route-sheet.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const measured = async (letters: Extract<LetterJob, { kind: 'measure' }>['letters']): Promise<LetterAnswer> => {
  const done: MeasuredLetter[] = [];
  for (const letter of letters) {
    const { bytes, pages } = await letterPdf(letter);
    done.push({ letterId: letter.letterId, sha256: hashOf(bytes), pages });
  }
  return { kind: 'measured', letters: done };
};

const drawn = (
  job: Exclude<LetterJob, { kind: 'measure' }>,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> => {
  switch (job.kind) {
    case 'one':
      return letterPdf(job.letter);
    case 'print':
      return printFile(job.letters, job);
    case 'sheet':
      return routeSheet(job.sectors, job);
  }
};

/** Draws what a job asks for, on the caller's thread. */
export const doLetterJob = async (job: LetterJob): Promise<LetterAnswer> => {
  if (job.kind === 'measure') return measured(job.letters);
  const { bytes, pages } = await drawn(job);
  return { kind: 'file', bytes, sha256: hashOf(bytes), pages };
};
