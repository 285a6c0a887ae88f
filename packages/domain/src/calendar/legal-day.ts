/**
 * Calendar days as the law counts them: `YYYY-MM-DD` strings, without hour or time zone. The platform's `Date` is not
 * used: a day read in Paris must stay the same day on a server in UTC.
 */

/** Days before each month of a year that begins in March, so that the leap day comes last. */
const MARCH_BASED_MONTH_STARTS = 153;

/**
 * Number of days since 1970-01-01, negative before.
 *
 * Source: proleptic Gregorian day count over 400-year eras (146 097 days each).
 */
export const dayNumber = (day: string): number => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((MARCH_BASED_MONTH_STARTS * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The day that lies `number` days after 1970-01-01, as `YYYY-MM-DD`. */
export const dayOfNumber = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / MARCH_BASED_MONTH_STARTS);
  const dayOfMonth = dayOfYear - Math.floor((MARCH_BASED_MONTH_STARTS * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return writtenDay(year, month, dayOfMonth);
};

/** `YYYY-MM-DD` of a year, a month (1 to 12) and a day of the month, without checking that it exists. */
export const writtenDay = (year: number, month: number, dayOfMonth: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;

/** The day `count` days later; earlier when negative. */
export const addDays = (day: string, count: number): string => dayOfNumber(dayNumber(day) + count);

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month, 1 to 12. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/**
 * The day that bears the same number `count` months later (earlier when negative), or the last day of that month when
 * it has no such day.
 *
 * Source: article 641, alinéa 2, du code de procédure civile.
 */
export const addMonths = (day: string, count: number): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return writtenDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
};

/** Day of the week, 1 for Monday to 7 for Sunday. */
export const weekday = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The earlier and the later of two days: ISO days sort as text. */
export const earlier = (a: string, b: string): string => (a <= b ? a : b);
export const later = (a: string, b: string): string => (a >= b ? a : b);
