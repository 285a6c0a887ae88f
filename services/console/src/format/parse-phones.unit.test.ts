import { expect, test } from 'vitest';
import { parsePhones, typedPhones } from './parse-phones.ts';

test('numbers are understood as people type them, and shown as they are read', () => {
  expect(parsePhones('06 12 34 56 78, +33 1 42 00 00 00')).toEqual(['+33612345678', '+33142000000']);
  expect(parsePhones('06.12.34.56.78 ; 06-12-34-56-78')).toEqual(['+33612345678']);
  expect(parsePhones('+33 (0)6 12 34 56 78')).toEqual(['+33612345678']);
  expect(parsePhones('0032 470 12 34 56')).toEqual(['+32470123456']);
  expect(parsePhones(' ')).toEqual([]);
  expect(typedPhones(['+33612345678', '+32470123456'])).toBe('06 12 34 56 78, +32470123456');
});

test('what is no number is said, not dropped', () => {
  expect(parsePhones('06 12 34')).toBeUndefined();
  expect(parsePhones('06 12 34 56 78, inconnu')).toBeUndefined();
});
