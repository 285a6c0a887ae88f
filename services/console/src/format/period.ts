import { FRENCH_MONTHS } from '@amont/domain/calendar/french-day';

/** `2024` → « 2024 », `2024-Q1` → « T1 2024 », `2024-03` → « mars 2024 ». */
export const formatPeriod = (period: string): string => {
  const quarter = /^(\d{4})-?[QT](\d)$/.exec(period);
  if (quarter) return `T${quarter[2]}\u00a0${quarter[1]}`;
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return `${FRENCH_MONTHS[Number(month[2]) - 1] ?? month[2]}\u00a0${month[1]}`;
  return period;
};
