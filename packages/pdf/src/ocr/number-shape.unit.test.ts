import { expect, test } from 'vitest';
import { isWholeNumber, looksNumeric, mendNumber } from './number-shape.ts';

test.each([
  ['54s1,00€', '5451,00€'],
  ['7so1s', '75015'],
  ['OI 99 OO 42 20', '01 99 00 42 20'],
  ['O0 805 16 OO 75,', '0 805 16 00 75,'],
  ['I4/0l/2025', '14/01/2025'],
  ['1 B41,50', '1 841,50'],
  ['663, 73', '663,73'],
  ['1,107,88', '1.107,88'],
])(
  'letters that look like figures are figures in an amount, a date, a telephone number, a postal code: %s',
  (read, meant) => {
    expect(mendNumber(read)).toBe(meant);
  },
);

test.each(['B12', '12B', '1er', '5bis', 'IBAN', 'SO', 'l4', '1343-s', '75 PARIS', '1 841,50'])(
  'a door, a rank, a word or a number without letters stays: %s',
  (read) => {
    expect(mendNumber(read)).toBeNull();
  },
);

test('dates with a slash read as a letter are numbers to be looked at again; words are not', () => {
  expect(['18h2/2024', '0140/2024', 'OIA1/2024', '95,00€'].map(looksNumeric)).toEqual([true, true, true, true]);
  expect(['Octobre', 'août', '3e', 'n°12'].map(looksNumeric)).toEqual([false, false, false, false]);
});

test('days and months that do not exist make no date', () => {
  expect(isWholeNumber('31/12/2024')).toBe(true);
  expect(isWholeNumber('32/12/2024')).toBe(false);
  expect(isWholeNumber('01/13/2024')).toBe(false);
});
