import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dayNumber, dayOfNumber, daysBetween, weekday } from './legal-day.ts';
import { truceOn } from './winter-truce.ts';
import { addWorkingDays, easter, holidaysOf, isWorkingDay, workingDayFrom, workingDayUntil } from './working-day.ts';

describe('days without a time zone', () => {
  test('every day of a century is counted and written back, leap days included', () => {
    let day = '1970-01-01';
    for (let number = 0; number < 36_600; number += 1) {
      expect(dayNumber(day)).toBe(number);
      expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(day);
      day = dayOfNumber(number + 1);
    }
  });

  test('a month later is the same number, or the last day of the month (art. 641 CPC)', () => {
    expect(addMonths('2024-12-31', 2)).toBe('2025-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2025-03-14', 2)).toBe('2025-05-14');
    expect(addMonths('2025-01-15', -2)).toBe('2024-11-15');
  });

  test('six weeks cross the change of hour without losing a day', () => {
    expect(addDays('2025-03-10', 42)).toBe('2025-04-21');
    expect(addDays('2025-05-12', -42)).toBe('2025-03-31');
    expect(daysBetween('2025-03-31', '2025-05-12')).toBe(42);
  });

  test('the week begins on Monday', () => {
    expect(weekday('2025-05-12')).toBe(1);
    expect(weekday('2024-02-29')).toBe(4);
    expect(weekday('2025-06-08')).toBe(7);
  });
});

describe('days on which services work', () => {
  test.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, day) => expect(easter(year)).toBe(day));

  test('the eleven legal holidays, moving ones included', () => {
    expect([...holidaysOf(2025)].sort()).toEqual(
      ['01-01', '04-21', '05-01', '05-08', '05-29', '06-09', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
        (d) => `2025-${d}`,
      ),
    );
    expect(isWorkingDay('2025-06-09')).toBe(false);
    expect(isWorkingDay('2025-06-10')).toBe(true);
  });

  test('working days are counted without the day they start from', () => {
    expect(addWorkingDays('2025-05-12', -5)).toBe('2025-05-02');
    expect(addWorkingDays('2025-04-30', 1)).toBe('2025-05-02');
    expect(addWorkingDays('2025-04-30', 0)).toBe('2025-04-30');
    expect(workingDayFrom('2025-05-08')).toBe('2025-05-09');
    expect(workingDayUntil('2025-05-11')).toBe('2025-05-09');
  });
});

test('the winter truce, its older end and the two springs in which it was prolonged', () => {
  expect(truceOn('2025-11-01')).toEqual({ from: '2025-11-01', until: '2026-03-31' });
  expect(truceOn('2026-03-31')).toEqual({ from: '2025-11-01', until: '2026-03-31' });
  expect(truceOn('2026-04-01')).toBeNull();
  expect(truceOn('2013-03-20')).toBeNull();
  expect(truceOn('2020-06-15')).toEqual({ from: '2019-11-01', until: '2020-07-10' });
  expect(truceOn('2021-05-31')?.until).toBe('2021-05-31');
});
