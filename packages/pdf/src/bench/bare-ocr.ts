import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { findTesseract } from '../ocr/find-tesseract.ts';
import { openNativeTesseract } from '../ocr/native-tesseract.ts';
import { openTesseractJs } from '../ocr/tesseract-js.ts';
import type { GreyPicture } from '../picture/grey-picture.ts';
import { OpenedPdf } from '../reader/pdf-document.ts';
import { renderPage } from '../reader/render-page.ts';

/**
 * The ceiling of the benchmark for scans: the OCR engine alone, once over each page as it is rendered, upright or not. Prints
 * the number of pages and the seconds recognition took; rendering and starting are left out.
 */
const RENDER = { dpi: 200, maxPixels: 12_000_000, isScan: false };

const pagesOf = async (bytes: Buffer): Promise<number> => {
  const parser = new OpenedPdf(new Uint8Array(bytes), 'text');
  try {
    return (await parser.document()).numPages;
  } finally {
    await parser.destroy();
  }
};

const pictures = async function* (paths: readonly string[]): AsyncGenerator<GreyPicture> {
  for (const path of paths) {
    const bytes = await readFile(path);
    for (let page = 1, pages = await pagesOf(bytes); page <= pages; page += 1) {
      const picture = await renderPage(bytes, { page, ...RENDER });
      if (picture !== null && picture !== 'blank') yield picture;
    }
  }
};

const fail = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
};

const paths = (await text(process.stdin)).split('\n').filter((path) => path !== '');
const native = findTesseract(process.env.PATH ?? '');
const recogniser = (native === null ? null : await openNativeTesseract(native)) ?? (await openTesseractJs(fail));
let [pages, milliseconds] = [0, 0];
for await (const picture of pictures(paths)) {
  const startedAt = performance.now();
  await recogniser.words(picture, 'page');
  milliseconds += performance.now() - startedAt;
  pages += 1;
}
process.stdout.write(`${JSON.stringify({ pages, seconds: milliseconds / 1_000 })}\n`);
process.exit(0);
