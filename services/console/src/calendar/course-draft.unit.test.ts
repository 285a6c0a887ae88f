import { expect, test } from 'vitest';
import { EMPTY_DRAFT, errorsOf, factOf } from './course-draft.ts';

test('a hearing put off needs its new day, a motive needs none', () => {
  expect(errorsOf(EMPTY_DRAFT)).toEqual({ on: 'Indiquez une date.' });
  expect(errorsOf({ ...EMPTY_DRAFT, kind: 'motive', choice: 'conge_vente' })).toEqual({});
  expect(errorsOf({ ...EMPTY_DRAFT, kind: 'exit', on: '2025-01-02' })).toEqual({ choice: 'Choisissez dans la liste.' });
});

test('terms end after the decision that grants them', () => {
  const draft = { ...EMPTY_DRAFT, kind: 'decision', choice: 'delais_avec_suspension', on: '2025-06-01' } as const;
  expect(errorsOf({ ...draft, until: '2025-05-01' })).toHaveProperty('until');
  expect(factOf(draft)).toEqual({
    kind: 'decision',
    outcome: 'delais_avec_suspension',
    on: '2025-06-01',
    delaysUntil: null,
  });
});

test('whether the rent is paid again may stay unsaid', () => {
  const draft = { ...EMPTY_DRAFT, kind: 'over_indebtedness', choice: 'recevable', on: '2025-06-01' } as const;
  expect(factOf(draft)).toMatchObject({ rentResumed: null });
  expect(factOf({ ...draft, rent: 'yes' })).toMatchObject({ rentResumed: true });
});
