import { type PageText, textOf } from '@amont/domain/text/page-text';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codedPage } from './coded-images.fixture.ts';
import { handmadePdf, proseAt, textAt } from './handmade-pdf.fixture.ts';
import { openOcrEngine } from './open-ocr-engine.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';
import { askew, faint, faxed, pictureOf, printed, scanned, turned } from './scan.fixture.ts';

let pool: ReaderPool;
beforeAll(() => {
  pool = createReaderPool({ size: 2, ocr: openOcrEngine({ size: 2, searchPath: '' }) });
});
afterAll(() => pool.close());

const pagesOf = (outcome: ReadOutcome): readonly PageText[] => (outcome.kind === 'read' ? outcome.pages : []);
const firstPage = async (bytes: Buffer): Promise<PageText> => {
  const [page] = pagesOf(await pool.read(bytes));
  if (page === undefined) throw new Error('nothing was read');
  return page;
};
const plain = (page: PageText): string => textOf(page).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\t', ' | ');

const SAID = [
  'COMMANDEMENT DE PAYER',
  'la somme de 4 512,33 euros',
  '12 rue des Pyrenees, 75020 PARIS',
  '01 40 00 00 12',
  'Date | Libelle | Montant',
  '01/01/2025 | Loyer janvier 2025 | 1 021,00',
  '01/02/2025 | Loyer fevrier 2025 | 1 021,00',
];

describe('a scan is read as a printed page is, rows of its table whole', () => {
  test.each([
    ['level and clean', (p: Parameters<typeof askew>[0]) => p],
    ['leaning by a degree', (p) => askew(p, 0.0175)],
    ['lying on its side', (p) => turned(p, 1)],
    ['lying on its other side', (p) => turned(p, 3)],
    ['standing on its head', (p) => turned(p, 2)],
    ['black and white with specks', faxed],
    ['faint on grey paper', faint],
  ] satisfies [string, typeof faint][])('%s', async (_, spoil) => {
    const page = await firstPage(handmadePdf({ pages: [scanned(spoil(await pictureOf(printed)))] }));
    expect(page).toMatchObject({ source: 'ocr' });
    expect(page.confidence).toBeGreaterThan(0.7);
    const text = plain(page);
    for (const said of SAID) expect(text).toContain(said);
  });

  test('a page that the file itself turns is shown upright, and read so', async () => {
    const lying = scanned(turned(await pictureOf(printed), 1));
    const page = await firstPage(handmadePdf({ pages: [{ ...lying, rotate: 270 }] }));
    expect(plain(page)).toContain('la somme de 4 512,33 euros');
    expect(page.height).toBeGreaterThan(page.width);
  });

  test('boxes of a form say which has the cross', async () => {
    const text = plain(await firstPage(handmadePdf({ pages: [scanned(await pictureOf(printed))] })));
    expect(text).toMatch(/☐[ |]+a personne/);
    expect(text).toMatch(/☒[ |]+depot a l'etude/);
  });

  test('each word keeps its place and the confidence it was read with', async () => {
    const page = await firstPage(handmadePdf({ pages: [scanned(await pictureOf(printed))] }));
    const words = page.lines.flatMap((line) => line.cells.flatMap((cell) => cell.words ?? []));
    const street = words.find((word) => word.text.startsWith('75020'));
    expect(street?.confidence).toBeGreaterThan(0.8);
    // Written 694 points above the foot of a page of 842.
    expect(street?.y).toBeGreaterThan(842 - 694 - 14);
    expect((street?.y ?? 0) + (street?.height ?? 0)).toBeLessThan(842 - 694 + 6);
  });
});

describe('what was read before', () => {
  test('does not change what is read now', async () => {
    await using one = disposable(createReaderPool({ size: 1, ocr: openOcrEngine({ size: 1, searchPath: '' }) }));
    const bytes = handmadePdf({ pages: [scanned(askew(await pictureOf(printed), 0.01))] });
    const fresh = await one.pool.read(bytes);
    await one.pool.read(handmadePdf({ pages: [scanned(faxed(await pictureOf({ content: proseAt(50, 780, 40) })))] }));
    expect(await one.pool.read(bytes)).toEqual(fresh);
    expect(fresh).toMatchObject({ reader: expect.stringMatching(/^pdf-\d+-tesseract\.js-\d+\.\d+\.\d+-fra-[\d.]+$/) });
  });
});

describe('pages that only look empty', () => {
  test.each(['JPXDecode', 'JBIG2Decode'] as const)('an image coded with %s is drawn and read', async (coding) => {
    expect(plain(await firstPage(handmadePdf({ pages: [codedPage(coding)] })))).toContain('COMMANDEMENT DE PAYER');
  });

  test('the blank back of a scanned sheet is a page without lines, not a page that could not be read', async () => {
    const sheet = await pictureOf(printed);
    const blank = { ...sheet, grey: sheet.grey.map((_, i) => 240 + (i % 7)) };
    const pages = pagesOf(await pool.read(handmadePdf({ pages: [scanned(sheet), scanned(blank)] })));
    expect(pages.map((page) => page.source)).toEqual(['ocr', 'embedded']);
    expect(pages[1]?.lines).toEqual([]);
  });

  test('a photograph has no words: unreadable', async () => {
    const sheet = await pictureOf(printed, 72);
    const clouds = sheet.grey.map((_, i) => {
      const [x, y] = [i % sheet.width, Math.floor(i / sheet.width)];
      return 128 + 60 * Math.sin(x / 37) + 60 * Math.cos(y / 53 + x / 91);
    });
    expect(await pool.read(handmadePdf({ pages: [scanned({ ...sheet, grey: clouds })] }))).toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('text that says something else than the page shows', () => {
  const body = proseAt(50, 640, 12, 12);
  const shown = textAt([['la somme de 1 234,56 euros', 50, 760, 14]]);
  const lie = textAt([['la somme de 9 876,54 euros', 50, 720, 14]]);

  test.each([
    ['white on white', `${body}\n${shown}\n1 g\n${lie}\n0 g`],
    ['under a picture', `${body}\n${shown}\n${lie}\nq 595 0 0 200 0 710 cm /Im Do Q\n${shown}`],
  ])('%s: the page shown counts, and is doubted', async (_, content) => {
    const white = {
      dictionary: '/Type /XObject /Subtype /Image /Width 1000 /Height 900 /ColorSpace /DeviceGray /BitsPerComponent 8',
      data: Buffer.alloc(900_000, 255),
    };
    const page = await firstPage(handmadePdf({ pages: [{ content, xobjects: { Im: white } }] }));
    expect(page).toMatchObject({ source: 'ocr', doubt: 'text_differs_from_picture' });
    expect(page.confidence).toBeLessThan(0.5);
    expect(plain(page)).toContain('1 234,56');
    expect(plain(page)).not.toContain('9 876,54');
  });

  test('a font that gives one figure the meaning of another', async () => {
    const page = await firstPage(handmadePdf({ pages: [{ content: `${body}\n${shown}` }], figures: '0923456789' }));
    expect(page).toMatchObject({ source: 'ocr', doubt: 'text_differs_from_picture' });
    expect(plain(page)).toContain('1 234,56');
  });

  test('light words on a dark bar are seen: nothing to doubt', async () => {
    const bar = `0.1 g 40 750 515 34 re f 1 g\n${textAt([['DOSSIER 25 984 092', 50, 760, 16]])}\n0 g`;
    const page = await firstPage(handmadePdf({ pages: [{ content: `${body}\n${bar}` }] }));
    expect(page).toMatchObject({ source: 'embedded', confidence: 1 });
    expect(page.doubt).toBeUndefined();
  });

  test('a wrong OCR layer under a scan gives way to what the scan shows', async () => {
    const scan = scanned(await pictureOf(printed));
    const layer = proseAt(60, 780, 14, 12).replaceAll('0 Tr', '3 Tr');
    const page = await firstPage(handmadePdf({ pages: [{ ...scan, content: `${scan.content}\n${layer}` }] }));
    expect(page.source).toBe('ocr');
    expect(plain(page)).toContain('la somme de 4 512,33 euros');
  });
});

const disposable = (opened: ReaderPool) => ({ pool: opened, [Symbol.asyncDispose]: () => opened.close() });
