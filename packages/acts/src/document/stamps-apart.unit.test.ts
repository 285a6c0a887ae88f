import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { withStampsApart } from './stamps-apart.ts';

const row = (y: number, block: number, ...cells: readonly (readonly [number, string])[]): TextLine => {
  const placed = cells.map(([x, text]) => ({ text, x, y, width: text.length * 5, height: 9 }));
  const last = placed.at(-1);
  const x = cells[0]?.[0] ?? 0;
  const width = last === undefined ? 0 : last.x + last.width - x;
  return { text: cells.map((cell) => cell[1]).join('\t'), cells: placed, x, y, width, height: 9, block };
};

const said = (...lines: readonly TextLine[]): readonly string[] => {
  const page: PageText = { page: 1, width: 595, height: 842, source: 'embedded', confidence: 1, lines };
  return withStampsApart([page])[0]?.lines.map(({ text }) => text) ?? [];
};

test("a stamp's words that touch an amount are no part of its row", () => {
  expect(
    said(
      row(40, 0, [52, 'Loyer avril 2024'], [437, '+528,00']),
      row(54, 0, [52, 'Loyer mai 2024'], [340, 'COMMISSAIRE DE JUSTICE+528,00']),
      row(68, 0, [52, 'Charges mai 2024'], [442, '+21,00PARIS']),
    ),
  ).toEqual(['Loyer avril 2024\t+528,00', 'Loyer mai 2024\t+528,00', 'Charges mai 2024\t+21,00']);
});

test('an amount that the stamp tore off its row stands in it again', () => {
  expect(
    said(
      row(40, 1, [52, 'Loyer mai 2024']),
      row(54, 1, [52, 'Charges mai 2024']),
      row(40, 2, [404, 'HUISSIER DE JUSTICE+528,00']),
      row(53, 2, [442, '+21,00PARIS']),
    ),
  ).toEqual(['Loyer mai 2024\t+528,00', 'Charges mai 2024\t+21,00']);
});

test('a currency, a town behind its code and an amount behind a blank are no stamps', () => {
  const lines = ['528,00EUR', '75012PARIS', 'TOTAL EN PRINCIPAL 8.835,00'];
  expect(said(...lines.map((text, index) => row(40 + 14 * index, 0, [52, text])))).toEqual(lines);
});
