import { expect, test } from 'vitest';
import { strayNumber } from './street-number.ts';

test('two numbers that rise by little are one address', () => {
  expect(strayNumber('logement situe ', '188-190')).toBe(0);
  expect(strayNumber('sis ', '12 / 14')).toBe(0);
  expect(strayNumber('sis au n° ', '12-14-16')).toBe(0);
});

test("a flat's number before a dash is no part of the street's number", () => {
  expect(strayNumber('6eme etage - porte ', '68 - 164')).toBe('68 - '.length);
  expect(strayNumber('logement n° ', '867 - 59')).toBe('867 - '.length);
  expect(strayNumber('lot n° ', '12 - 14')).toBe('12 - '.length);
});
