import { expect, test } from 'vitest';
import { lastQuarter, periodQuery, recentPeriods } from './report-period.ts';

test('the quarters and months most asked for begin with those of today', () => {
  const labels = recentPeriods('2025-02-10').map(({ label }) => label);
  expect(labels.slice(0, 6)).toEqual(['2025-Q1', '2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1', '2025-02']);
  expect(labels.at(-1)).toBe('2024-02');
});

test('a report is first of the last whole quarter', () => {
  expect(lastQuarter('2025-02-10')).toEqual({ from: '2024-10-01', to: '2024-12-31' });
  expect(periodQuery(lastQuarter('2025-02-10'))).toBe('from=2024-10-01&to=2024-12-31');
});
