import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { PDFParse } from 'pdf-parse';

/**
 * The ceiling of the benchmark: pdf-parse alone over the files named on standard input, one path a line. Prints the
 * number of pages read and the seconds it took, start of the process left out.
 */
const paths = (await text(process.stdin)).split('\n').filter((path) => path !== '');
// The library loads its parts at the first file: outside the measure, as in a reader that is kept.
const read = async (path: string): Promise<number> => {
  const parser = new PDFParse({ data: new Uint8Array(await readFile(path)) });
  try {
    return (await parser.getText()).total;
  } finally {
    await parser.destroy();
  }
};
if (paths[0]) await read(paths[0]);
const startedAt = performance.now();
let pages = 0;
for (const path of paths) pages += await read(path);
process.stdout.write(`${JSON.stringify({ pages, seconds: (performance.now() - startedAt) / 1_000 })}\n`);
