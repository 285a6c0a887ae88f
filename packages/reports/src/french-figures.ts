import type { Share } from '@amont/contracts/http/office-report';
import { frenchDay } from '@amont/domain/calendar/french-day';

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const percent = (value: number): string => `${whole.format(value * 100)} %`;

/** `0.583` as « 58 % »; « n.d. » where there is none. */
export const writtenRate = (rate: number | null): string => (rate === null ? 'n.d.' : percent(rate));

/** « 48 % à 67 % »: the interval in which the true share lies with 95 % confidence. */
export const writtenInterval = ({ low, high }: Share): string =>
  low === null || high === null ? 'n.d.' : `${percent(low)} à ${percent(high)}`;

/** « 1 acte », « 12 actes ». */
export const writtenActs = (acts: number): string => `${whole.format(acts)} ${acts < 2 ? 'acte' : 'actes'}`;

/** « du 1er janvier 2025 au 31 mars 2025 ». */
export const writtenRange = (from: string, until: string): string => `du ${frenchDay(from)} au ${frenchDay(until)}`;
