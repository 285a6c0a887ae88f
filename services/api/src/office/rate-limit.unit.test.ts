import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

test('each caller has its own minute: spent, it fills again bit by bit, and says how long to wait', () => {
  let now = 0;
  const allow = createRateLimit(2, () => now);
  expect([allow('a'), allow('a')]).toEqual([{ allowed: true }, { allowed: true }]);
  expect(allow('a')).toEqual({ allowed: false, waitSeconds: 30 });
  expect(allow('b')).toEqual({ allowed: true });
  now = 29_000;
  expect(allow('a')).toEqual({ allowed: false, waitSeconds: 1 });
  now = 30_000;
  expect(allow('a')).toEqual({ allowed: true });
  expect(allow('a')).toMatchObject({ allowed: false });
  now = 600_000;
  expect([allow('a'), allow('a'), allow('a')].map(({ allowed }) => allowed)).toEqual([true, true, false]);
});
