import { describe, expect, test } from 'vitest';
import { type HandmadePage, handmadePdf, imageOverPage, textAt } from '../handmade-pdf.fixture.ts';
import { pictureOf, printed } from '../scan.fixture.ts';
import { type RenderRequest, renderPage } from './render-page.ts';

const rendered = async (page: HandmadePage, isScan: boolean, dpi = 100) => {
  const request: RenderRequest = { page: 1, dpi, maxPixels: 8_000_000, isScan };
  const picture = await renderPage(handmadePdf({ pages: [page] }), request);
  if (picture === null || picture === 'blank') throw new Error('nothing was drawn');
  return picture;
};

/** Mean difference of two pictures, in shades. */
const difference = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, shade, i) => sum + Math.abs(shade - (other[i] ?? 255)), 0) / one.length;

const scan = await pictureOf(printed, 200);
const scanned = imageOverPage(Buffer.from(scan.grey), scan.width, scan.height);

describe('a page that is one scanned image', () => {
  test('gives the picture that drawing it gives, smaller or as it is', async () => {
    for (const dpi of [100, 150, 200]) {
      const [taken, drawn] = [await rendered(scanned, true, dpi), await rendered(scanned, false, dpi)];
      expect(Math.abs(taken.width - drawn.width)).toBeLessThanOrEqual(1);
      expect(taken.dpi).toBe(dpi);
      if (taken.width === drawn.width) expect(difference(taken.grey, drawn.grey)).toBeLessThan(4);
    }
  });

  test('with a stamp drawn over it shows the stamp', async () => {
    const stamped = { ...scanned, content: `${scanned.content}\n${textAt([['SIGNIFIE LE 3 MARS', 100, 100, 30]])}` };
    const [taken, drawn] = [await rendered(stamped, true), await rendered(stamped, false)];
    expect(difference(taken.grey, drawn.grey)).toBe(0);
  });

  test('upside down, turned or on a part of the page, is drawn as the file says', async () => {
    for (const content of ['q 595 0 0 -842 0 842 cm /Im Do Q', 'q 300 0 0 400 100 100 cm /Im Do Q']) {
      const [taken, drawn] = [
        await rendered({ ...scanned, content }, true),
        await rendered({ ...scanned, content }, false),
      ];
      expect(difference(taken.grey, drawn.grey)).toBe(0);
    }
    const turned = { ...scanned, rotate: 90 };
    expect(await rendered(turned, true)).toEqual(await rendered(turned, false));
  });
});
