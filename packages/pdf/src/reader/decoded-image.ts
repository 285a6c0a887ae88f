import type { PdfImage, PdfPage } from './pdf-document.ts';

/** An image of a page by its identifier, once pdf.js has decoded it; null when it cannot. Some are shared by several pages. */
export const decodedImage = (page: PdfPage, id: string): Promise<PdfImage | null> =>
  new Promise((resolve) => (id.startsWith('g_') ? page.commonObjs : page.objs).get(id, resolve));
