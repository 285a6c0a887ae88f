import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';
import { countCharacters, looksReadable } from './plausible-french.ts';

const french =
  "Vous disposez d'un délai de six semaines pour régler votre dette. À défaut de paiement ou d'avoir sollicité des délais, " +
  'votre bailleur peut saisir le juge aux fins de résiliation du bail et d’expulsion du logement que vous occupez.';
const readable = (text: string): boolean => looksReadable(countCharacters(text));
const shifted = [...french]
  .map((c) => (/[a-z]/.test(c) ? String.fromCharCode(((c.charCodeAt(0) - 94) % 26) + 97) : c))
  .join('');

test('French prose and a page of figures and names are readable', () => {
  expect(readable(french)).toBe(true);
  expect(readable('01/04/2025 LOYER 04/2025 905,00\n01/05/2025 LOYER 05/2025 905,00\nTOTAL 7 811,00 EUR')).toBe(true);
});

test('letters mapped to the wrong glyphs are not', () => {
  expect(readable(shifted)).toBe(false);
});

test('glyphs without a character are not', () => {
  expect(readable('\uE001\uE002\uE003 la \uFFFD\uFFFD')).toBe(false);
});

test('controls, U+0000 and marks that turn the reading round are taken out, accents composed', () => {
  expect(cleanText('e\u0301t\u0000e\u202E\u200B  du\u00A0bail')).toBe('éte du bail');
});
