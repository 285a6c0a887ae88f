import { deflateSync } from 'node:zlib';
import type { TextLine } from '@amont/domain/text/page-text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handmadePdf, imageOverPage, nestedForms, proseAt, textAt } from './handmade-pdf.fixture.ts';
import type { OcrEngine, RecognisedPage } from './ocr-engine.ts';
import type { GreyPicture } from './picture/grey-picture.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

const prose = { content: proseAt(50, 780, 12) };
const good = handmadePdf({ pages: [prose] });
const inked = (): Buffer => {
  const shades = Buffer.alloc(200 * 280, 250);
  for (let i = 0; i < 2_000; i += 1) shades[i * 7] = 10;
  return shades;
};
const blankPaper = Buffer.from(Array.from({ length: 200 * 280 }, (_, i) => 240 + (i % 7)));

let pool: ReaderPool;
beforeAll(() => {
  pool = createReaderPool({ size: 1, limits: { maxPages: 3, maxBytes: 2_000_000, deadlineMs: 20_000 } });
});
afterAll(() => pool.close());

const codeOf = (outcome: ReadOutcome): string => (outcome.kind === 'refused' ? outcome.code : 'read');
const pagesOf = (outcome: ReadOutcome) => (outcome.kind === 'read' ? outcome.pages : []);

describe('what cannot be read is refused with its reason', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['text named .pdf', Buffer.from('Compte rendu du 12 mars'), 'not_a_pdf'],
    ['a ZIP such as a .docx', Buffer.from('PK\u0003\u0004word/document.xml'), 'not_a_pdf'],
    ['a file above the configured size', Buffer.concat([good, Buffer.alloc(2_000_000)]), 'too_large'],
    ['a PDF that asks for a password', handmadePdf({ pages: [prose], encryption: 'user' }), 'encrypted'],
    ['a PDF cut off on its way', good.subarray(0, good.length - 300), 'corrupt'],
    ['a header and noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'ab')]), 'corrupt'],
    ['a PDF of no page', handmadePdf({ pages: [], count: 0 }), 'corrupt'],
    ['a PDF of minus five pages', handmadePdf({ pages: [prose], count: -5 }), 'corrupt'],
    ['a PDF with more pages than allowed', handmadePdf({ pages: [prose, prose, prose, prose] }), 'too_many_pages'],
    ['a page on which nothing is drawn', handmadePdf({ pages: [{ content: '' }] }), 'unreadable'],
    ['the scan of an empty sheet', handmadePdf({ pages: [imageOverPage(blankPaper, 200, 280)] }), 'unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(codeOf(await pool.read(bytes))).toBe(code);
  });
});

describe('what can be read', () => {
  test('a PDF that only forbids changes is read', async () => {
    const [page] = pagesOf(await pool.read(handmadePdf({ pages: [prose], encryption: 'owner' })));
    expect(page?.lines[0]?.text).toBe('1 le locataire doit payer la somme au bailleur dans le delai');
  });

  test('files attached to a file are named, cleaned, and not read', async () => {
    const outcome = await pool.read(handmadePdf({ pages: [prose], attachments: ['decompte.xlsx', 'bail\u0000.pdf'] }));
    expect(outcome).toMatchObject({ kind: 'read', attachments: ['decompte.xlsx', 'bail.pdf'] });
  });

  test('a scan with ink waits for OCR, page by page', async () => {
    const outcome = await pool.read(handmadePdf({ pages: [prose, imageOverPage(inked(), 200, 280)] }));
    expect(outcome).toMatchObject({ kind: 'read', textSource: 'mixed' });
    expect(pagesOf(outcome).map((page) => page.source)).toEqual(['embedded', 'none']);
  });

  test('a filing stamp on a scan is not the text of the page', async () => {
    const scan = imageOverPage(inked(), 200, 280);
    const stamped = { ...scan, content: `${scan.content}\n${textAt([['RECU AU GREFFE LE 12 MARS 2025', 400, 800]])}` };
    expect(pagesOf(await pool.read(handmadePdf({ pages: [stamped] })))[0]?.source).toBe('none');
  });

  test('a blank sheet between two pages is read, and has no line', async () => {
    const outcome = await pool.read(handmadePdf({ pages: [prose, { content: '' }, prose] }));
    expect(outcome).toMatchObject({ kind: 'read', textSource: 'embedded' });
    expect(pagesOf(outcome)[1]).toMatchObject({ source: 'embedded', lines: [] });
  });

  test('text nobody sees is left out, unless it lies under the image of a scan', async () => {
    const hidden = textAt([['la somme de 9 999,00 euros', 50, 100]], 3);
    const spoofed = { content: `${prose.content}\n${hidden}` };
    const [page] = pagesOf(await pool.read(handmadePdf({ pages: [spoofed] })));
    expect(page?.lines.map((line) => line.text).join('\n')).not.toContain('9 999,00');

    const scan = imageOverPage(inked(), 200, 280);
    const layered = { ...scan, content: `${scan.content}\n${proseAt(50, 780, 12).replaceAll('0 Tr', '3 Tr')}` };
    const [under] = pagesOf(await pool.read(handmadePdf({ pages: [layered] })));
    expect(under).toMatchObject({ source: 'embedded', confidence: 0.75 });
  });

  test('a rotated page and a page written sideways are read upright', async () => {
    const turned = { content: proseAt(50, 500, 12), rotate: 90, size: [842, 595] as const };
    const [page] = pagesOf(await pool.read(handmadePdf({ pages: [turned] })));
    expect(page?.lines[11]?.text).toMatch(/^12 le locataire/);
  });
});

describe('pages without text and an OCR engine', () => {
  const line: TextLine = { text: 'lu sur l’image', cells: [], x: 1, y: 2, width: 3, height: 4, block: 0 };
  const asked: GreyPicture[] = [];
  const engine = (lines: readonly TextLine[] | null): OcrEngine => ({
    size: 1,
    recognise: (picture) => {
      asked.push(picture);
      const found: RecognisedPage = { lines: lines ?? [], confidence: 0.8, width: 595, height: 842, engine: 'test' };
      return Promise.resolve(lines === null ? null : found);
    },
    close: () => Promise.resolve(),
  });
  const file = handmadePdf({ pages: [prose, imageOverPage(inked(), 200, 280)] });

  test('only the pages without text are drawn and recognised, and the engine is named', async () => {
    await using reading = disposable(createReaderPool({ size: 1, ocr: engine([line]) }));
    const outcome = await reading.pool.read(file);
    expect(asked).toMatchObject([{ dpi: 200, width: 1653, height: 2339 }]);
    expect(asked[0]?.grey).toHaveLength(1653 * 2339);
    expect(outcome).toMatchObject({
      kind: 'read',
      textSource: 'mixed',
      reader: expect.stringMatching(/^pdf-\d+-test$/),
    });
    expect(pagesOf(outcome)[1]).toMatchObject({ source: 'ocr', confidence: 0.8, lines: [line] });
  });

  test('an image that cannot be decoded is not taken for an empty page', async () => {
    await using reading = disposable(createReaderPool({ size: 1, ocr: engine([line]) }));
    const scan = imageOverPage(Buffer.alloc(5_000, 'x'), 200, 280);
    const image = scan.xobjects?.Im as { dictionary: string; data: Buffer };
    const broken = { ...scan, xobjects: { Im: { ...image, dictionary: `${image.dictionary} /Filter /JPXDecode` } } };
    const outcome = await reading.pool.read(handmadePdf({ pages: [prose, broken] }));
    expect(pagesOf(outcome)[1]).toMatchObject({ source: 'none' });
  });

  test('a scan that the engine gives up stays without text; a file of nothing else is unreadable', async () => {
    await using reading = disposable(createReaderPool({ size: 1, ocr: engine(null) }));
    expect(pagesOf(await reading.pool.read(file))[1]).toMatchObject({ source: 'none', lines: [] });
    expect(codeOf(await reading.pool.read(handmadePdf({ pages: [imageOverPage(inked(), 200, 280)] })))).toBe(
      'unreadable',
    );
  });
});

describe('a hostile file costs one refusal', () => {
  test('a parse that never ends is killed at its deadline, and the next file is read', async () => {
    await using hurried = disposable(createReaderPool({ size: 1, limits: { deadlineMs: 4_000 } }));
    const started = performance.now();
    expect(codeOf(await hurried.pool.read(handmadePdf({ pages: [nestedForms(60, '')] })))).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(codeOf(await hurried.pool.read(good))).toBe('read');
  });

  test('a file that takes all memory ends its reader only, and the next file is read', async () => {
    await using bounded = disposable(createReaderPool({ size: 1, limits: { heapMegabytes: 64, deadlineMs: 30_000 } }));
    const bomb = handmadePdf({
      pages: [nestedForms(60, textAt(Array.from({ length: 2_000 }, (_, i) => ['payer', (i % 7) * 80, i % 840])))],
    });
    expect(codeOf(await bounded.pool.read(bomb))).toBe('timeout');
    expect(codeOf(await bounded.pool.read(good))).toBe('read');
  });

  test.each([
    ['a page of 20 000 by 20 000 points', handmadePdf({ pages: [{ ...prose, size: [20_000, 20_000] }] }), 'read'],
    [
      'a scan on a page of 20 000 by 20 000 points',
      handmadePdf({ pages: [{ ...imageOverPage(inked(), 200, 280), size: [20_000, 20_000] }] }),
      'read',
    ],
    ['10 000 pages', handmadePdf({ pages: Array.from({ length: 10_000 }, () => ({ content: '' })) }), 'too_many_pages'],
    ['a count of 10 000 pages over one', handmadePdf({ pages: [prose], count: 10_000 }), 'read'],
    [
      'a page that inflates to a hundred times its size',
      handmadePdf({
        pages: [
          {
            content: '/X Do',
            xobjects: {
              X: {
                dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Filter /FlateDecode',
                data: deflateSync(Buffer.alloc(300_000_000, ' ')),
              },
            },
          },
        ],
      }),
      'unreadable',
    ],
    [
      'an image that claims 30 000 by 30 000 pixels',
      handmadePdf({ pages: [prose, imageOverPage(Buffer.alloc(100), 30_000, 30_000)] }),
      'read',
    ],
  ])('%s: an answer within its bounds, and the next file is read', async (_, bytes, code) => {
    await using bounded = disposable(createReaderPool({ size: 1, limits: { deadlineMs: 60_000 } }));
    expect([code, 'timeout']).toContain(codeOf(await bounded.pool.read(bytes)));
    expect(codeOf(await bounded.pool.read(good))).toBe('read');
  });

  test('what a document would start is not started, and its text is read', async () => {
    const catalogue =
      '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >>';
    expect(codeOf(await pool.read(handmadePdf({ pages: [prose], catalogue })))).toBe('read');
  });

  test('a flood of characters is cut, and the page is trusted less', async () => {
    const words = Array.from(
      { length: 3_000 },
      (_, i) => ['x payer la somme', 10 + (i % 5) * 100, 820 - (i % 400) * 2] as const,
    );
    const flood = { content: textAt(words) };
    const [page] = pagesOf(await pool.read(handmadePdf({ pages: [flood, prose] })));
    expect(page?.confidence).toBeLessThan(1);
    expect(page?.lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThanOrEqual(40_000);
  });

  test('no answer of a reader holds a control, or a mark that turns the reading round', async () => {
    const odd = { content: `${proseAt(50, 700, 3)}\nBT /F 10 Tf 50 780 Td (du\\000e \\033 et) Tj ET` };
    const [page] = pagesOf(await pool.read(handmadePdf({ pages: [odd], figures: '\u202e\u200b\u000023456789' })));
    expect(page?.lines.length).toBeGreaterThan(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page?.lines.map((line) => line.text).join('')).not.toMatch(/[\u0000-\u0008\u200b\u202e]/);
  });

  test('readers are replaced after their share of files, and none is lost', async () => {
    await using short = disposable(createReaderPool({ size: 2, limits: { questionsPerChild: 2 } }));
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => short.pool.read(good)));
    expect(outcomes.map(codeOf)).toEqual(Array(9).fill('read'));
  });

  test('a closed pool says so', async () => {
    const closed = createReaderPool({ size: 1 });
    await closed.close();
    await expect(closed.read(good)).rejects.toMatchObject({ code: 'pdf.pool-closed' });
  });
});

const disposable = (opened: ReaderPool) => ({ pool: opened, [Symbol.asyncDispose]: () => opened.close() });
