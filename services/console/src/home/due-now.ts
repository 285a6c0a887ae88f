import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import { dayInParis } from '../format/date.ts';

type Week = { readonly week: string; readonly adil: number; readonly empex: number; readonly landlord: number };

/** How many contacts fall in the week of `now`; `week` is null when that week has none. */
export const dueNow = (
  weeks: readonly Week[],
  now: Date,
): { readonly week: string | null; readonly contacts: number } => {
  const current = weeks.find(({ week }) => week === isoWeekOf(dayInParis(now)));
  return current
    ? { week: current.week, contacts: current.adil + current.empex + current.landlord }
    : { week: null, contacts: 0 };
};
