import type { GreyPicture } from '../picture/grey-picture.ts';
import { toGrey } from '../picture/to-grey.ts';
import { drawingOf, isBlank } from './page-drawing.ts';
import { loadOperatorCodes, OpenedPdf, type PdfDocument, type PdfPage } from './pdf-document.ts';
import { scannedImage } from './scanned-image.ts';

export type RenderRequest = {
  readonly page: number;
  readonly dpi: number;
  readonly maxPixels: number;
  /** The page has no text of its own: it may be one image, which need not be drawn. */
  readonly isScan: boolean;
};

/** Lowers the resolution of very large pages: 600 dpi scans of plans took gigabytes elsewhere. */
const scaleFor = (page: PdfPage, { dpi, maxPixels }: RenderRequest): number => {
  const { width, height } = page.getViewport({ scale: 1 });
  return Math.min(dpi / 72, Math.sqrt(maxPixels / Math.max(width * height, 1)));
};

const HOLE = /unable to decode|decod\w* failed|jpx|jbig2|image .*(?:error|exceeded)/i;

/** Runs `draw` and says whether pdf.js warned of an image it left out: such a page looks blank, and OCR "succeeds" on nothing. */
const watchForHoles = async (draw: () => Promise<void>): Promise<boolean> => {
  const { log, warn } = console;
  let holes = false;
  const listen = (...said: readonly unknown[]): void => {
    holes ||= said.some((word) => HOLE.test(String(word)));
  };
  Object.assign(console, { log: listen, warn: listen });
  try {
    await draw();
  } finally {
    Object.assign(console, { log, warn });
  }
  return holes;
};

/** Share of the pixels that are of the most frequent shade, or near it; one pixel in `step` is looked at. */
const shareOfOneShade = (grey: Uint8Array, step: number): number => {
  const shades = new Uint32Array(256);
  for (let i = 0; i < grey.length; i += step) shades[grey[i] as number] = (shades[grey[i] as number] as number) + 1;
  const most = shades.indexOf(Math.max(...shades));
  const near = shades.slice(Math.max(0, most - 24), most + 25).reduce((sum, count) => sum + count, 0);
  return near / Math.ceil(grey.length / step);
};

/** One shade all over, but for dust: nothing was drawn. A few pixels tell a page of text from that, all of them a page of a word. */
const hasOneShade = (grey: Uint8Array): boolean =>
  shareOfOneShade(grey, 61) >= 0.999 && shareOfOneShade(grey, 1) >= 0.9999;

/** Whether a page on which nothing was drawn has nothing to draw: a page with an image that has ink was not drawn whole. */
const hasNothing = async (page: PdfPage): Promise<boolean> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const drawing = drawingOf(await page.getOperatorList(), await loadOperatorCodes(), width * height);
  return isBlank(page, drawing);
};

type Drawn = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** What is drawn at one scale; null when some of it could not be. */
const drawAt = async (document: PdfDocument, page: PdfPage, scale: number, isScan: boolean): Promise<Drawn | null> => {
  const viewport = page.getViewport({ scale });
  let drawn: Drawn | null = null;
  const holes = await watchForHoles(async () => {
    if (isScan) drawn = await scannedImage(page, viewport, await loadOperatorCodes());
    if (drawn !== null) return;
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = document.canvasFactory.create(width, height);
    await page.render({ canvasContext: context, viewport, canvas }).promise;
    drawn = { width, height, grey: toGrey(context.getImageData(0, 0, width, height).data) };
  });
  return holes ? null : drawn;
};

const drawPage = async (
  document: PdfDocument,
  page: PdfPage,
  request: RenderRequest,
): Promise<GreyPicture | 'blank' | null> => {
  const scale = scaleFor(page, request);
  const drawn = await drawAt(document, page, scale, request.isScan);
  if (drawn === null) return null;
  if (hasOneShade(drawn.grey)) return (await hasNothing(page)) ? 'blank' : null;
  return { ...drawn, dpi: Math.round(scale * 72) };
};

/**
 * Draws one page. Only a reader process calls it.
 *
 * @returns `blank` when there is nothing on it, null when it cannot be drawn whole
 */
export const renderPage = async (bytes: Buffer, request: RenderRequest): Promise<GreyPicture | 'blank' | null> => {
  const parser = new OpenedPdf(new Uint8Array(bytes), 'drawing');
  try {
    const document = await parser.document();
    return await drawPage(document, await document.getPage(request.page), request);
  } catch {
    return null;
  } finally {
    await parser.destroy().catch(() => undefined);
  }
};
