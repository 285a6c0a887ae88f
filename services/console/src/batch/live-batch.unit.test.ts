import type { ActRow, ActStatus } from '@amont/contracts/http/batch';
import { expect, test } from 'vitest';
import { applyChange, countStatuses, progressOf } from './live-batch.ts';

const act = (id: string, status: ActStatus): ActRow => ({ id, status }) as ActRow;

test('an act that moves replaces itself, and the summary changes the row it belongs to', () => {
  const first = applyChange({ row: null, acts: new Map() }, { acts: [act('a', 'received'), act('b', 'received')] });
  const then = applyChange(first, { acts: [act('a', 'read')] });
  expect([...then.acts.values()].map(({ status }) => status)).toEqual(['read', 'received']);
  expect(first.acts.get('a')?.status).toBe('received');
});

test('each step counts the acts that passed it; refused, duplicate and failed acts are not on the way', () => {
  const acts = (['decided', 'in_review', 'read', 'refused', 'duplicate', 'failed'] as const).map((status) =>
    act(status, status),
  );
  expect(progressOf(acts)).toEqual({ total: 3, passed: [3, 2, 1, 1] });
  expect(countStatuses(acts).get('failed')).toBe(1);
});
