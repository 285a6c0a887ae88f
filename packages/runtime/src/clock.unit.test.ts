import { expect, test } from 'vitest';
import { todayInParis } from './clock.ts';

test.each([
  ['2025-03-14T22:59:59Z', '2025-03-14'],
  ['2025-03-14T23:00:00Z', '2025-03-15'],
  ['2025-07-14T21:59:59Z', '2025-07-14'],
  ['2025-07-14T22:00:00Z', '2025-07-15'],
  ['2024-12-31T23:30:00Z', '2025-01-01'],
])('at %s it is %s in Paris', (instant, day) => {
  expect(todayInParis({ now: () => new Date(instant) })).toBe(day);
});
