import { addDays, weekday } from '../calendar/legal-day.ts';

/** The Monday of an ISO week: `2025-W14` is `2025-03-31`. The 4th of January always lies in the first week of its year. */
export const mondayOfWeek = (week: string): string => {
  const [year = '', number = ''] = week.split('-W');
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (Number(number) - 1) - (weekday(fourth) - 1));
};
