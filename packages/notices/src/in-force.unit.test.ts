import { describe, expect, test } from 'vitest';
import { version } from './fixture/version.fixture.ts';
import { departementOf, isAcceptedOn, isInGrace, versionInForce } from './in-force.ts';

const OLD = version({ id: 'old', inForceFrom: '2020-01-01', inForceUntil: '2024-10-14' });
const NEW = version({ id: 'new', inForceFrom: '2024-10-15', supersedes: 'old', graceDays: 30 });
const wanted = { departement: '75', type: 'commandement_de_payer' } as const;

describe('the version in force', () => {
  test.each([
    ['2024-10-14', 'old'],
    ['2024-10-15', 'new'],
    [null, 'new'],
    ['2019-12-31', undefined],
  ])('on %s: %s', (on, id) => {
    expect(versionInForce([OLD, NEW], { ...wanted, on })?.id).toBe(id);
  });

  test('is one of the act’s own type and département', () => {
    expect(versionInForce([OLD, NEW], { ...wanted, type: 'assignation', on: '2025-01-01' })).toBeNull();
    expect(versionInForce([OLD, NEW], { ...wanted, departement: '93', on: '2025-01-01' })).toBeNull();
  });
});

test('a superseded version is accepted until the last of its successor’s grace days, counted from when that is in force', () => {
  expect(isInGrace(OLD, NEW, '2024-11-14')).toBe(true);
  expect(isInGrace(OLD, NEW, '2024-11-15')).toBe(false);
  expect(isAcceptedOn([OLD, NEW], OLD, '2024-11-14')).toBe(true);
  expect(isAcceptedOn([OLD, NEW], OLD, '2024-11-15')).toBe(false);
});

test('the département of a postal code, overseas ones of three figures', () => {
  expect(['75011', '93100', '97411', '7501', null].map(departementOf)).toEqual(['75', '93', '974', null, null]);
});
