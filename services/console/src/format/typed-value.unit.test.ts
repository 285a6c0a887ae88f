import { expect, test } from 'vitest';
import { formatConfidence } from './confidence.ts';
import { parseEuros, typedEuros } from './parse-euros.ts';
import { formatIfPhone, formatPhone } from './phone.ts';

test('an amount may be typed with spaces, a comma or a point, and a euro sign', () => {
  expect(['4 512,33', '4512.33 €', '4\u202f512,3', '0', '-35'].map(parseEuros)).toEqual([
    451_233, 451_233, 451_230, 0, -3_500,
  ]);
  expect(['abc', '4,512,33', '1,234', ''].map(parseEuros)).toEqual([undefined, undefined, undefined, undefined]);
});

test('an amount put back in the form reads as the same amount', () => {
  expect([0, 5, 451_233].map((cents) => parseEuros(typedEuros(cents)))).toEqual([0, 5, 451_233]);
});

test('French numbers are written in pairs, short ones in two pairs, others as they are', () => {
  expect(formatPhone('+33142795050').replaceAll('\u00a0', ' ')).toBe('01 42 79 50 50');
  expect(formatPhone('3230').replaceAll('\u00a0', ' ')).toBe('32 30');
  expect(formatPhone('+442079460000')).toBe('+442079460000');
  expect(formatIfPhone('Bobigny')).toBe('Bobigny');
});

test('confidence is never rounded up to certainty', () => {
  expect(formatConfidence(0.999).percent).toBe('99\u00a0%');
  expect(formatConfidence(0.29).percent).toBe('29\u00a0%');
  expect([0.95, 0.8, 0.79].map((one) => formatConfidence(one).words)).toEqual(['sûr', 'sûr', 'à vérifier']);
});
