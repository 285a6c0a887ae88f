const DAY_MS = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day `days` before or after another, `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day of the month `months` later or earlier, or the last of a shorter month (art. 641 CPC). */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** `14/03/2025`, for a person. */
export const dayInFrench = (day: string): string => day.split('-').reverse().join('/');
