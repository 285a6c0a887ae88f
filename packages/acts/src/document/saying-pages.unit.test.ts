import type { PageText } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { sayingPages } from './saying-pages.ts';

const LAW =
  'Le preneur est tenu de deux obligations principales : d’user de la chose louée raisonnablement, et de payer le prix du bail aux termes convenus. ';
const page = (number: number, text: string): PageText => ({
  page: number,
  width: 595,
  height: 842,
  source: 'embedded',
  confidence: 1,
  lines: [
    { x: 50, y: 50, width: 400, height: 10, block: 0, text, cells: [{ x: 50, y: 50, width: 400, height: 10, text }] },
  ],
});
const law = LAW.repeat(12);

const kept = (...texts: readonly string[]): readonly number[] =>
  sayingPages(texts.map((text, index) => page(index + 1, text))).map((one) => one.page);

test('a full page of reproduced articles says nothing of the household', () => {
  expect(kept('COMMANDEMENT DE PAYER', law, 'fin')).toEqual([1, 3]);
});

test.each([
  ['an amount', '1 204,50'],
  ['a year of these days', '12 mars 2024'],
  ['a year in words', 'l’an deux mille vingt-cinq'],
  ['a telephone number', '01 99 00 12 34'],
  ['a postal code', '75011 Paris'],
  ['a person', 'Madame Aline EXEMPLE'],
  ['words of an act', 'la copie a été remise'],
])('a page of articles that bears %s is read', (_what, datum) => {
  expect(kept('COMMANDEMENT DE PAYER', `${law}${datum}`)).toEqual([1, 2]);
});

test('a short page is read, and the first page whatever it says', () => {
  expect(kept(law, LAW)).toEqual([1, 2]);
});
