import { imageToGrey } from '../picture/image-to-grey.ts';
import { reducePicture } from '../picture/reduce-picture.ts';
import { decodedImage } from './decoded-image.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { PdfOperators, PdfPage, PdfViewport } from './pdf-document.ts';

type Codes = Readonly<Record<string, number>>;
type Placed = { readonly id: string; readonly matrix: Matrix };

/** Operators that put nothing on a page and change nothing of how an image looks. */
const SILENT = ['dependency', 'beginMarkedContent', 'beginMarkedContentProps', 'endMarkedContent'] as const;

/** The only image of a page on which nothing else is drawn, and where; null for any other page. */
const onlyImage = ({ fnArray, argsArray }: PdfOperators, codes: Codes, base: Matrix): Placed | null => {
  const silent = new Set(SILENT.map((name) => codes[name]));
  const stack: Matrix[] = [];
  let matrix = base;
  let placed: Placed | null = null;
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i] ?? [];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore) matrix = stack.pop() ?? base;
    else if (code === codes.transform) matrix = multiply(matrix, args as readonly number[]);
    else if (code === codes.paintImageXObject && placed === null && typeof args[0] === 'string')
      placed = { id: args[0], matrix };
    else if (!silent.has(code)) return null;
  }
  return placed;
};

/** How far the edges of an image may lie from those of its page, as a share of it: scanners round. */
const TOLERANCE = 0.01;

const fills = ([a, b, c, d, e, f]: Matrix, { width, height }: { width: number; height: number }): boolean => {
  const [dx, dy] = [TOLERANCE * width, TOLERANCE * height];
  const isUpright = Math.abs(b) < 1 && Math.abs(c) < 1 && a > 0 && d < 0;
  return (
    isUpright && Math.abs(e) < dx && Math.abs(a + e - width) < dx && Math.abs(f + d) < dy && Math.abs(f - height) < dy
  );
};

/** An image of so much of the wanted size is taken as it is: resolutions are rounded, here and in scanners. */
const NEARLY = 0.98;

/** Shades of a picture with its size in pixels. */
export type ScannedImage = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/**
 * The picture of a page that is nothing but one scanned image: its own pixels, made smaller where it has more than asked for. Drawing the
 * page gives the same, for twice the time.
 *
 * @param viewport at the wanted resolution
 * @returns null when the page is anything else, or has fewer pixels: to be drawn
 */
export const scannedImage = async (
  page: PdfPage,
  viewport: PdfViewport,
  codes: Codes,
): Promise<ScannedImage | null> => {
  const wanted = { width: Math.ceil(viewport.width), height: Math.ceil(viewport.height) };
  const placed = onlyImage(await page.getOperatorList(), codes, viewport.transform as Matrix);
  if (placed === null || !fills(placed.matrix, wanted)) return null;
  const image = await decodedImage(page, placed.id);
  if (image === null || image.width < NEARLY * wanted.width || image.height < NEARLY * wanted.height) return null;
  const grey = imageToGrey(image);
  if (grey === null) return null;
  const size = { width: Math.min(image.width, wanted.width), height: Math.min(image.height, wanted.height) };
  return { ...size, grey: reducePicture(grey, image, size) };
};
