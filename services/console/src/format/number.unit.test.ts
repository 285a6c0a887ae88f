import { expect, test } from 'vitest';
import { formatCents, formatCount, formatEvolution, formatQuantity, formatShare, formatSize } from './number.ts';

/** Thousands are parted by a narrow no-break space, units by a no-break space. */
const plain = (text: string): string => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

test('cents are shown as French euros', () => {
  expect(plain(formatCents(451_233))).toBe('4_512,33~€');
  expect(plain(formatCents(0))).toBe('0,00~€');
  expect(plain(formatCents(-3_500))).toBe('-35,00~€');
});

test('an evolution has two decimals and its sign', () => {
  expect(plain(formatEvolution(12.27))).toBe('+12,27~%');
  expect(plain(formatEvolution(-0.68))).toBe('\u22120,68~%');
  expect(plain(formatEvolution(79.4))).toBe('+79,40~%');
});

test('an evolution of zero has no sign, and one without a base is not available', () => {
  expect(plain(formatEvolution(0))).toBe('0,00~%');
  expect(plain(formatEvolution(-0.001))).toBe('0,00~%');
  expect(formatEvolution(null)).toBe('n.d.');
});

test('zero is a figure, nothing is not available', () => {
  expect(formatCount(0)).toBe('0');
  expect(formatCount(null)).toBe('n.d.');
  expect(plain(formatCount(10_782))).toBe('10_782');
  expect(plain(formatShare(0.4583))).toBe('45,83~%');
  expect(formatShare(null)).toBe('n.d.');
});

test('zero and one are singular in French', () => {
  expect(['0', '1', '2'].map((n) => plain(formatQuantity(Number(n), 'acte', 'actes')))).toEqual([
    '0~acte',
    '1~acte',
    '2~actes',
  ]);
});

test('sizes are in decimal multiples of an octet', () => {
  expect([12, 1_500, 245_000, 2_400_000, 3_000_000_000].map(formatSize).map(plain)).toEqual([
    '12~octets',
    '1,5~ko',
    '245~ko',
    '2,4~Mo',
    '3~Go',
  ]);
});
