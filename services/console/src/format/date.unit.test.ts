import { expect, test } from 'vitest';
import { dayInParis, formatDay, formatInstant, formatShortDay, formatWeek } from './date.ts';
import { formatPeriod } from './period.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('a day is written in French, the first of a month as an ordinal', () => {
  expect(plain(formatDay('2025-03-14'))).toBe('14 mars 2025');
  expect(plain(formatDay('2025-03-01'))).toBe('1er mars 2025');
  expect(formatShortDay('2025-03-14')).toBe('14/03/2025');
});

test('an instant is shown at the time of Paris, whatever its offset', () => {
  expect(formatInstant('2025-07-01T22:30:00Z')).toBe('02/07/2025 à 00:30');
  expect(formatInstant('2025-01-15T09:05:00+01:00')).toBe('15/01/2025 à 09:05');
});

test('the day in Paris changes at midnight of Paris', () => {
  expect(dayInParis(new Date('2025-06-30T22:00:00Z'))).toBe('2025-07-01');
  expect(dayInParis(new Date('2025-12-31T22:59:00Z'))).toBe('2025-12-31');
});

test('an ISO week says its Monday and Sunday', () => {
  expect(plain(formatWeek('2025-W14'))).toBe('semaine 14 de 2025 (du 31/03/2025 au 06/04/2025)');
  expect(plain(formatWeek('2026-W01'))).toBe('semaine 1 de 2026 (du 29/12/2025 au 04/01/2026)');
  expect(formatWeek('autre')).toBe('autre');
});

test('periods of figures are named as in French reports', () => {
  expect(['2024', '2024-Q1', '2024-08'].map(formatPeriod).map(plain)).toEqual(['2024', 'T1 2024', 'août 2024']);
});
