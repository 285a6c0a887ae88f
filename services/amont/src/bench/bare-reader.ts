import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const programOf = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/pdf/src/bench/${name}.ts`, import.meta.url));
const measured = z.object({ pages: z.int(), seconds: z.number() });

const run = async (program: string, paths: readonly string[]) => {
  const child = spawn(process.execPath, [programOf(program)], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(paths.join('\n'));
  return measured.parse(JSON.parse(await text(child.stdout)));
};

/**
 * How fast a library alone goes over the files, as many processes as threads, each with every n-th file.
 *
 * @param program `bare-read` (pdf-parse) or `bare-ocr` (the OCR engine over rendered pages)
 * @returns files and pages a second, by the slowest process
 */
export const measureBare = async (
  program: 'bare-read' | 'bare-ocr',
  paths: readonly string[],
  threads: number,
): Promise<{ readonly filesPerSecond: number; readonly pagesPerSecond: number }> => {
  const shares = Array.from({ length: threads }, (_, thread) =>
    paths.filter((_path, index) => index % threads === thread),
  );
  const runs = await Promise.all(shares.map((share) => run(program, share)));
  const seconds = Math.max(...runs.map((one) => one.seconds));
  const pages = runs.reduce((sum, one) => sum + one.pages, 0);
  return { filesPerSecond: paths.length / seconds, pagesPerSecond: pages / seconds };
};
