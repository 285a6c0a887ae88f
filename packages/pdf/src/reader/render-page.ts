import type { GreyPicture } from '../picture/grey-picture.ts';
import { toGrey } from '../picture/to-grey.ts';
import { drawingOf, isBlank } from './page-drawing.ts';
import { loadOperatorCodes, OpenedPdf, type PdfDocument, type PdfPage } from './pdf-document.ts';

export type RenderRequest = { readonly page: number; readonly dpi: number; readonly maxPixels: number };

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

/** One shade all over, but for dust: nothing was drawn. */
const hasOneShade = (grey: Uint8Array): boolean => {
  const shades = new Uint32Array(256);
  for (const shade of grey) shades[shade] = (shades[shade] as number) + 1;
  const most = shades.indexOf(Math.max(...shades));
  let near = 0;
  for (let shade = Math.max(0, most - 24); shade <= Math.min(255, most + 24); shade += 1)
    near += shades[shade] as number;
  return near >= 0.9999 * grey.length;
};

/** Whether a page on which nothing was drawn has nothing to draw: a page with an image that has ink was not drawn whole. */
const hasNothing = async (page: PdfPage): Promise<boolean> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const drawing = drawingOf(await page.getOperatorList(), await loadOperatorCodes(), width * height);
  return isBlank(page, drawing);
};

const drawPage = async (
  document: PdfDocument,
  page: PdfPage,
  request: RenderRequest,
): Promise<GreyPicture | 'blank' | null> => {
  const scale = scaleFor(page, request);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = document.canvasFactory.create(width, height);
  if (await watchForHoles(() => page.render({ canvasContext: context, viewport, canvas }).promise)) return null;
  const grey = toGrey(context.getImageData(0, 0, width, height).data);
  if (hasOneShade(grey)) return (await hasNothing(page)) ? 'blank' : null;
  return { width, height, dpi: Math.round(scale * 72), grey };
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
