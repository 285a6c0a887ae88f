import { expect, test } from 'vitest';
import { excerptRange } from './excerpt-range.ts';

const PAGE = ['COMMANDEMENT DE PAYER', 'la somme de', '4 512,33 €', 'à payer sous', 'deux mois'];

test('an excerpt is found across pieces, whatever its spaces, accents and capitals', () => {
  expect(excerptRange(PAGE, 'La somme  de 4512,33')).toEqual({ first: 1, last: 2 });
  expect(excerptRange(PAGE, 'A PAYER')).toEqual({ first: 3, last: 3 });
});

test('an excerpt that runs on over what the page does not show is found by its beginning', () => {
  expect(excerptRange(PAGE, 'la somme de 4 512,33 € augmentée des intérêts')).toEqual({ first: 1, last: 2 });
});

test('words that are not there, or too few letters, are found nowhere', () => {
  expect(excerptRange(PAGE, 'tribunal judiciaire')).toBeNull();
  expect(excerptRange(PAGE, 'de')).toBeNull();
  expect(excerptRange([], 'la somme')).toBeNull();
});
