import type { GreyPicture } from '../picture/grey-picture.ts';
import { toGrey } from '../picture/to-grey.ts';
import { OpenedPdf, type PdfPage } from './pdf-document.ts';

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

/** Draws one page. Only a reader process calls it. @returns null when the page cannot be drawn whole */
export const renderPage = async (bytes: Buffer, request: RenderRequest): Promise<GreyPicture | null> => {
  const parser = new OpenedPdf(new Uint8Array(bytes), 'drawing');
  try {
    const document = await parser.document();
    const page = await document.getPage(request.page);
    const scale = scaleFor(page, request);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = document.canvasFactory.create(width, height);
    if (await watchForHoles(() => page.render({ canvasContext: context, viewport, canvas }).promise)) return null;
    const grey = toGrey(context.getImageData(0, 0, width, height).data);
    return { width, height, dpi: Math.round(scale * 72), grey };
  } catch {
    return null;
  } finally {
    await parser.destroy().catch(() => undefined);
  }
};
