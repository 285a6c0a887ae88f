import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { viewOf } from './page-view.ts';

const line = (text: string, at: { x: number; y: number; block: number }): TextLine => {
  const box = { x: at.x, y: at.y, width: text.length * 5, height: 10 };
  return { text, cells: [{ text, ...box }], ...box, block: at.block };
};

const page = (lines: readonly TextLine[], said: Partial<PageText> = {}): PageText => ({
  page: 1,
  width: 595,
  height: 842,
  source: 'ocr',
  confidence: 0.9,
  lines,
  ...said,
});

test('a line that a reader of scans cut in two columns is one again, and a number across the cut with it', () => {
  const cut = [
    line('ADIL : 01 42 79', { x: 50, y: 100, block: 0 }),
    line('Un juriste répond', { x: 50, y: 114, block: 0 }),
    line('50 50.', { x: 131, y: 100, block: 1 }),
  ];
  expect(viewOf(page(cut)).raw).toBe('ADIL : 01 42 79\t50 50.\nUn juriste répond');
});

test('two columns with a gutter between them stay two', () => {
  const columns = [
    line('Colonne de gauche', { x: 50, y: 100, block: 0 }),
    line('Colonne de droite', { x: 160, y: 100, block: 1 }),
  ];
  expect(viewOf(page(columns)).raw).toBe('Colonne de gauche\nColonne de droite');
});

test('a wide sheet of two pages is read left page first, unless its lines cross the middle', () => {
  const rows = [1, 2, 3].map((row) => {
    const cells = [
      line(`gauche ${row}`, { x: 60, y: 20 * row, block: 0 }),
      line(`droite ${row}`, { x: 480, y: 20 * row, block: 0 }),
    ];
    return { ...line('', { x: 60, y: 20 * row, block: 0 }), cells: cells.flatMap((one) => one.cells) };
  });
  const wide = { width: 842, height: 595, source: 'embedded' as const };
  expect(viewOf(page(rows, wide)).raw).toBe('gauche 1\ngauche 2\ngauche 3\ndroite 1\ndroite 2\ndroite 3');
  const across = [line('x'.repeat(150), { x: 40, y: 20, block: 0 }), line('y'.repeat(150), { x: 40, y: 40, block: 0 })];
  expect(viewOf(page(across, wide)).raw.split('\n')).toHaveLength(2);
});

test('figures keep the confidence of their words', () => {
  const [plain] = [line('Tél. 01 42 79 50 50', { x: 50, y: 100, block: 0 })];
  const words = plain?.text
    .split(' ')
    .map((text, index) => ({ text, x: 0, y: 0, width: 1, height: 1, confidence: index / 10 }));
  const cells = plain?.cells.map((cell) => ({ ...cell, words: words ?? [] })) ?? [];
  expect(viewOf(page(plain === undefined ? [] : [{ ...plain, cells }])).figures).toEqual([
    { start: 5, end: 7, confidence: 0.1 },
    { start: 8, end: 10, confidence: 0.2 },
    { start: 11, end: 13, confidence: 0.3 },
    { start: 14, end: 16, confidence: 0.4 },
    { start: 17, end: 19, confidence: 0.5 },
  ]);
});
