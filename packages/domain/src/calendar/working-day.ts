import { addDays, weekday, writtenDay } from './legal-day.ts';

/**
 * Easter Sunday of a year.
 *
 * Source: Gregorian computus, the "anonymous" algorithm (Meeus, Astronomical Algorithms, chapter 8).
 */
export const easter = (year: number): string => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const total = epact + sunday - 7 * late + 114;
  return writtenDay(year, Math.floor(total / 31), (total % 31) + 1);
};

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * The legal holidays of metropolitan France in a year.
 *
 * Source: article L. 3133-1 du code du travail (the Alsace-Moselle days of L. 3134-13 are left out).
 */
export const holidaysOf = (year: number): ReadonlySet<string> => {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const sunday = easter(year);
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((d) => `${year}-${d}`);
  const holidays = new Set([...fixed, addDays(sunday, 1), addDays(sunday, 39), addDays(sunday, 50)]);
  holidaysByYear.set(year, holidays);
  return holidays;
};

/** A day on which services work: neither Saturday, Sunday nor holiday (jour ouvré). */
export const isWorkingDay = (day: string): boolean =>
  weekday(day) <= 5 && !holidaysOf(Number(day.slice(0, 4))).has(day);

/** The day itself when services work on it, else the next day on which they do (article 642 CPC). */
export const workingDayFrom = (day: string): string => {
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, 1);
  return current;
};

/** The day itself when services work on it, else the last one before on which they did. */
export const workingDayUntil = (day: string): string => {
  let current = day;
  while (!isWorkingDay(current)) current = addDays(current, -1);
  return current;
};

/** The day `count` working days later, the starting day not counted; earlier when negative. */
export const addWorkingDays = (day: string, count: number): string => {
  const step = Math.sign(count);
  let current = day;
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, step);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
};
