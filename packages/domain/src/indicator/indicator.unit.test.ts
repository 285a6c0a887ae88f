import { expect, test } from 'vitest';
import { currentStage } from './current-stage.ts';
import { emptyFlowRow, evolutionPercent, evolutionsOf } from './evolution.ts';
import { flowCellsOf, flowChange } from './flow-contribution.ts';
import { ACT_INDICATORS, ADIL_INDICATORS, EMPEX_INDICATORS, FUNNEL_INDICATORS } from './indicator-definition.ts';
import { isoWeekOf } from './iso-week.ts';
import { dayRange, isWhole, periodNumber, periodOf, periodsOf } from './period.ts';
import { complianceRate, ratio } from './ratio.ts';

test('an evolution has two decimals, and none when the base is zero', () => {
  expect(evolutionPercent(9604, 10782)).toBe(12.27);
  expect(evolutionPercent(5452, 5415)).toBe(-0.68);
  expect(evolutionPercent(1780, 1788)).toBe(0.45);
  expect(evolutionPercent(983, 998)).toBe(1.53);
  expect(evolutionPercent(0, 12)).toBeNull();
  expect(evolutionPercent(12, 0)).toBe(-100);
  expect(Object.is(evolutionPercent(100_000, 99_999), -0)).toBe(false);
  expect(evolutionPercent(20_000, 19_999)).toBe(-0.01);
});

test('evolutions go from each period to the next, then from the first to the last', () => {
  const rows = [1, 2, 4].map((n, index) => ({ ...emptyFlowRow(String(2022 + index), 'all'), expulsion: n }));
  expect(evolutionsOf(rows).map(({ from, to, expulsion, audience }) => [from, to, expulsion, audience])).toEqual([
    ['2022', '2023', 100, null],
    ['2023', '2024', 100, null],
    ['2022', '2024', 300, null],
  ]);
  expect(evolutionsOf(rows.slice(0, 2))).toHaveLength(1);
  expect(evolutionsOf(rows.slice(0, 1))).toEqual([]);
});

test('a range touches whole periods, cut at its ends', () => {
  expect(periodsOf(dayRange('2023-11', '2024'), 'quarter').map((p) => p.label)).toEqual([
    '2023-Q4',
    '2024-Q1',
    '2024-Q2',
    '2024-Q3',
    '2024-Q4',
  ]);
  expect(periodsOf(dayRange('2023-11', '2024'), 'quarter')[0]).toEqual({
    label: '2023-Q4',
    from: '2023-11-01',
    until: '2023-12-31',
  });
  expect(periodOf('month', periodNumber('2024-02-10', 'month'))).toEqual({
    label: '2024-02',
    from: '2024-02-01',
    until: '2024-02-29',
  });
  expect(isWhole(dayRange('2023', '2024'), 'year')).toBe(true);
  expect(isWhole(dayRange('2023-02', '2024'), 'year')).toBe(false);
  expect(isWhole(dayRange('2023-02', '2024'), 'month')).toBe(true);
});

test('what is no range of dates is said in French, under a stable code', () => {
  for (const [from, to] of [
    ['2024', '2023'],
    ['2024-13', '2025'],
    ['2024-02-30', '2025'],
    ['0001', '2025', 'month'],
  ] as const)
    expect(() => periodsOf(dayRange(from, to), 'month'), from).toThrow(
      expect.objectContaining({ code: 'indicator.wrong-period' }),
    );
});

test('a procedure counts once a stage and period, and again in another year', () => {
  const stage = 'assignation' as const;
  const cells = flowCellsOf([
    { stage, on: '2024-01-10', sector: 'private' },
    { stage, on: '2024-01-20', sector: 'private' },
    { stage, on: '2024-12-31', sector: 'social' },
    { stage, on: '2025-01-01', sector: 'private' },
  ]);
  const years = [...cells.values()]
    .filter((cell) => cell.grain === 'year')
    .map((cell) => `${cell.period} ${cell.sector}`);
  expect(years.toSorted()).toEqual(['2024 all', '2024 private', '2024 social', '2025 all', '2025 private']);
});

test('counters move by what is new in a procedure, whatever the order it is learnt in', () => {
  const january = { stage: 'expulsion', on: '2024-01-10', sector: 'private' } as const;
  const february = { ...january, on: '2024-02-10' };
  expect(flowChange([], [january])).toHaveLength(6);
  expect(
    flowChange([january], [january, february]).map(({ cell, change }) => [cell.grain, cell.sector, change]),
  ).toEqual([
    ['month', 'all', 1],
    ['month', 'private', 1],
  ]);
  expect(flowChange([january], []).every(({ change }) => change === -1)).toBe(true);
});

test('a procedure stands at its latest stage, and at the later in law of two on one day', () => {
  const reached = [
    { stage: 'assignation', on: '2024-05-01' },
    { stage: 'audience', on: '2024-05-01' },
    { stage: 'commandement_de_payer', on: '2024-01-01' },
  ] as const;
  expect(currentStage(reached)?.stage).toBe('audience');
  expect(currentStage([])).toBeNull();
});

test('an unreadable notice is in no compliance rate, and an empty population has none', () => {
  expect(complianceRate({ current: 58, outdated: 42, unreadable: 10 })).toBe(0.58);
  expect(complianceRate({ unreadable: 3 })).toBeNull();
  expect(ratio(1, 3)).toBe(0.3333);
});

test('weeks are those of ISO 8601', () => {
  expect(isoWeekOf('2025-04-02')).toBe('2025-W14');
  expect(isoWeekOf('2024-12-30')).toBe('2025-W01');
  expect(isoWeekOf('2027-01-03')).toBe('2026-W53');
});

test('one indicator has one id', () => {
  const ids = [...FUNNEL_INDICATORS, ...ACT_INDICATORS, ...ADIL_INDICATORS, ...EMPEX_INDICATORS].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});
