import { expect, test } from 'vitest';
import { correctionDays } from './correction-days.ts';

const acts = (...signs: readonly string[]) =>
  signs.map((sign, index) => ({ servedOn: `2025-01-${String(index + 1).padStart(2, '0')}`, right: sign === '+' }));

test('an office has corrected from the first of three right notices in a row on', () => {
  expect(correctionDays('2025-01-01', acts('-', '+', '-', '+', '+', '+'))).toBe(3);
  expect(correctionDays('2025-01-01', acts('+', '+', '+'))).toBe(0);
});

test('acts of before do not count, and two in a row are not enough', () => {
  expect(correctionDays('2025-01-04', acts('+', '+', '+', '-', '+', '+'))).toBeNull();
  expect(correctionDays('2025-01-04', acts())).toBeNull();
});
