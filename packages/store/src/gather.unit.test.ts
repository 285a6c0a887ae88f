import { expect, test } from 'vitest';
import { gather } from './gather.ts';

const NOW = { waitMs: 1, most: 3 };

test('what is asked for together is done together, and each hears of its own result', async () => {
  const groups: number[][] = [];
  const double = gather(async (items: readonly number[]) => {
    groups.push([...items]);
    return items.map((item) => item * 2);
  }, NOW);
  expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
  expect(groups).toEqual([[1, 2, 3], [4]]);
});

test('one that cannot be done fails alone', async () => {
  const done: number[] = [];
  const record = gather(async (items: readonly number[]) => {
    if (items.includes(2)) throw new Error('not two');
    done.push(...items);
    return items;
  }, NOW);
  const settled = await Promise.allSettled([1, 2, 3].map(record));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual([1, 3]);
});
