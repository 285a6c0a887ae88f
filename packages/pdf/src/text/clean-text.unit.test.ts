import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('a hyphen that its font codes as a soft one is a hyphen', () => {
  expect(cleanText('rue Geoffroy\u00ADSaint\u00ADHilaire')).toBe('rue Geoffroy-Saint-Hilaire');
});

test('what cannot be seen is taken out, and blanks of any width are one blank', () => {
  expect(cleanText(' 1\u202F234,56\u00A0€\u200B \u0000')).toBe('1 234,56 €');
});
