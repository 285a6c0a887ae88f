import { inflateSync } from 'node:zlib';
import type { LetterTemplateId } from '@amont/domain/letter/letter-template';
import { LETTER_TEMPLATES } from '@amont/domain/letter/letter-template';
import type { PageText } from '@amont/domain/text/page-text';
import { textOf } from '@amont/domain/text/page-text';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADDRESS_FRAME } from './draw-letter.ts';
import { firstPages } from './first-pages.ts';
import { letterOf } from './letter.fixture.ts';
import { letterPdf } from './letter-pdf.ts';
import { measureLetters, pressLetter, pressPrintFile } from './letter-press.ts';
import { mm } from './millimetres.ts';
import { printFile } from './print-file.ts';

const TEMPLATES = Object.keys(LETTER_TEMPLATES) as LetterTemplateId[];

let pool: ReaderPool;
beforeAll(() => {
  pool = createReaderPool({ size: 1 });
});
afterAll(() => pool.close());

const pagesOf = async (bytes: Uint8Array): Promise<readonly PageText[]> => {
  const outcome = await pool.read(bytes);
  if (!('pages' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.pages;
};

/** The objects of a PDF as text, its compressed streams opened. */
const opened = (bytes: Buffer): string => {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
};

describe.each(TEMPLATES)('letter %s', (template) => {
  test('is the same bytes each time, and says when it is another', async () => {
    const [one, again, other] = await Promise.all([
      letterPdf(letterOf(template)),
      letterPdf(letterOf(template)),
      letterPdf(letterOf(template, { reference: 'AM-OTHER' })),
    ]);
    expect(one.bytes.equals(again.bytes)).toBe(true);
    expect(one.bytes.equals(other.bytes)).toBe(false);
    expect(one.pages).toBeLessThanOrEqual(2);
  });

  test('is tagged PDF/UA in French, with a title and all fonts in it', async () => {
    const text = opened((await letterPdf(letterOf(template))).bytes);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toMatch(/\/Lang \(fr-FR\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    for (const kind of ['Document', 'Part', 'H1', 'P']) expect(text).toMatch(new RegExp(`/S /${kind}\\b`));
    const fonts = text.match(/\/Type \/FontDescriptor/g) ?? [];
    expect(fonts.length).toBe(2);
    expect(text.match(/\/FontFile2/g) ?? []).toHaveLength(fonts.length);
    // All that is drawn is marked: as content of the structure, or as none.
    expect(text.match(/\b(BDC|BMC)\b/g)?.length).toBe(text.match(/\bEMC\b/g)?.length);
  });

  test('shows the whole address in the window, and nothing else near it', async () => {
    const letter = letterOf(template);
    const [page] = await pagesOf((await letterPdf(letter)).bytes);
    const frame = {
      ...ADDRESS_FRAME,
      right: ADDRESS_FRAME.x + ADDRESS_FRAME.width,
      bottom: ADDRESS_FRAME.y + ADDRESS_FRAME.height,
    };
    const cells = page?.lines.flatMap((line) => line.cells) ?? [];
    // The window, and what shows when the sheet slides in its envelope.
    const seen = cells.filter(
      ({ x, y, width, height }) => x + width > mm(100) && x < mm(205) && y + height > mm(50) && y < mm(93),
    );
    expect(seen.map(({ text }) => text)).toEqual(letter.address);
    for (const { x, y, width, height } of seen) {
      expect(x).toBeGreaterThanOrEqual(frame.x - 1);
      expect(x + width).toBeLessThanOrEqual(frame.right);
      expect(y).toBeGreaterThanOrEqual(frame.y - 1);
      expect(y + height).toBeLessThanOrEqual(frame.bottom);
    }
  });

  test('tells where the data come from and whom to write to', async () => {
    const text = (await pagesOf((await letterPdf(letterOf(template))).bytes)).map(textOf).join('\n');
    for (const said of ['EXPLOC', 'CNIL', 'AM-1234-ABCD']) expect(text).toContain(said);
  });
});

test('only letters about a hearing or an eviction show the video, with the code said in words', async () => {
  const text = opened((await letterPdf(letterOf('empex_assignation'))).bytes);
  expect(text).toMatch(/\/S \/Figure/);
  expect(text).toMatch(/\/Alt/);
  expect(opened((await letterPdf(letterOf('adil_cdp'))).bytes)).not.toMatch(/\/S \/Figure/);
});

test('a letter of the demonstration says on its page that it must not be sent', async () => {
  const [page] = await pagesOf((await letterPdf(letterOf('adil_cdp', { specimen: true }))).bytes);
  expect(page && textOf(page)).toContain('ne pas envoyer');
});

test('in the print file each letter begins on an odd page, so that no sheet holds two households', async () => {
  const letters = TEMPLATES.map((template, index) =>
    letterOf(template, { letterId: String(index), reference: `REF-${index}` }),
  );
  const { bytes, pages, places } = await printFile(letters, { title: 'Courriers', datedOn: '2025-03-20' });
  const read = await pagesOf(bytes);
  expect(read).toHaveLength(pages);
  expect(places.map(({ letterId }) => letterId)).toEqual(letters.map(({ letterId }) => letterId));
  for (const [index, place] of places.entries()) {
    expect(place.firstPage % 2).toBe(1);
    expect(textOf(read[place.firstPage - 1] as PageText)).toContain(`REF-${index}`);
  }
  expect(firstPages(places.map((place) => place.pages))).toEqual({
    first: places.map(({ firstPage }) => firstPage),
    total: pages,
  });
});

test('threads give what one thread gives, in the order asked', async () => {
  const letters = Array.from({ length: 90 }, (_, index) =>
    letterOf('adil_cdp', { letterId: `letter-${index}`, reference: `REF-${index}` }),
  );
  const [one, two] = await Promise.all([
    measureLetters(letters, { threads: 1 }),
    measureLetters(letters, { threads: 3 }),
  ]);
  expect(two).toEqual(one);
  expect(two.map(({ letterId }) => letterId)).toEqual(letters.map(({ letterId }) => letterId));
  expect((await pressLetter(letterOf('adil_cdp', { letterId: 'letter-7', reference: 'REF-7' }))).sha256).toBe(
    one[7]?.sha256,
  );
  expect((await pressPrintFile(letters.slice(0, 3), { title: 'x', datedOn: '2025-03-20' })).pages).toBe(6);
  expect(await measureLetters([], { threads: 2 })).toEqual([]);
});
