import { formatDay } from '../format/date.ts';

/** « depuis le 15 octobre 2024 », « du 1er juillet 2021 au 14 octobre 2024 ». */
export const versionPeriod = (from: string | null, until: string | null): string => {
  if (from === null) return until === null ? 'date inconnue' : `jusqu’au ${formatDay(until)}`;
  return until === null ? `depuis le ${formatDay(from)}` : `du ${formatDay(from)} au ${formatDay(until)}`;
};
