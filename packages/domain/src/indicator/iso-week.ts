const DAY_MS = 86_400_000;

/**
 * The ISO 8601 week of a day (`2025-W14`): weeks begin on Monday and belong to the year of their Thursday.
 *
 * @param day `YYYY-MM-DD`
 */
export const isoWeekOf = (day: string): string => {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};
