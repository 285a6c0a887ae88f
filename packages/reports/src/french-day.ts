import { FRENCH_MONTHS } from '@amont/domain/calendar/french-day';

/** `2025-03` as « mars 2025 ». */
export const formatFrenchMonth = (period: string): string =>
  `${FRENCH_MONTHS[Number(period.slice(5, 7)) - 1] ?? period} ${period.slice(0, 4)}`;

/** `2025-03-14` as « 14/03/2025 ». */
export const formatShortDay = (day: string): string => day.split('-').toReversed().join('/');
