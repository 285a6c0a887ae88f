const DAY_MS = 86_400_000;

/** A day some days later. @param day `YYYY-MM-DD` */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The first of a month some months later (or earlier). */
export const firstOfMonth = (day: string, months: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** 0 Sunday to 6 Saturday. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day itself, or the next Monday when it falls on a Saturday or Sunday. */
export const workingDay = (day: string): string => {
  const name = weekday(day);
  if (name === 6) return addDays(day, 2);
  return name === 0 ? addDays(day, 1) : day;
};

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
