import { fileURLToPath } from 'node:url';
import { type BoundedChild, startChild } from './child/bounded-child.ts';
import { openQuestioner, type Questioner } from './child/questioner.ts';
import type { BoundedProgram } from './child/spawn-bounded.ts';
import { findTesseract } from './ocr/find-tesseract.ts';
import type { OcrEngine, RecognisedPage } from './ocr-engine.ts';
import { OCR_LIMITS, type ProcessLimits } from './reader-limits.ts';

const programFor = (tesseract: string | null): BoundedProgram => ({
  path: fileURLToPath(new URL('./ocr/ocr-main.ts', import.meta.url)),
  args: tesseract === null ? [] : [tesseract],
  // WebAssembly runs on a thread of the process; the machine's own Tesseract is another process of the same group.
  allow: tesseract === null ? ['--allow-worker'] : ['--allow-worker', '--allow-child-process'],
});

/**
 * Reads with Tesseract, the machine's own where it has one with French data, else the one that comes with the program. Each picture is
 * read in a bounded process that is replaced after any incident.
 *
 * @param options.size number of processes; one a core reads fastest
 * @param options.searchPath where the machine's own Tesseract is looked for, as in `PATH`; empty: the program's own is used
 */
export const openOcrEngine = (options: {
  readonly size: number;
  readonly searchPath: string;
  readonly limits?: Partial<ProcessLimits>;
}): OcrEngine => {
  const program = programFor(findTesseract(options.searchPath));
  const start = (limits: ProcessLimits): BoundedChild => startChild(program, limits);
  const size = Math.max(1, options.size);
  // Started at the first picture: most files have none, and a process takes half a second and 130 MiB.
  let opened: Questioner | null = null;
  const questioner = (): Questioner => {
    opened ??= openQuestioner(size, { ...OCR_LIMITS, ...options.limits }, start);
    return opened;
  };
  return {
    size,
    recognise: async ({ grey, ...picture }) => {
      const frame = await questioner().ask(picture, grey);
      return frame === null ? null : (frame.head as { page: RecognisedPage }).page;
    },
    close: async () => opened?.close(),
  };
};
