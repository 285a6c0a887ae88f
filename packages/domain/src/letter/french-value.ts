import { frenchDay } from '../calendar/french-day.ts';

/** `2025-04-01` as letters say it: `1er avril 2025`, with spaces that do not break. */
export const dayInWords = (day: string): string => frenchDay(day).replaceAll(' ', '\u00A0');

/** Cents as letters say them: `4 512,33 €`, with spaces that do not break. */
export const eurosInWords = (cents: number): string => {
  const [whole = '0', rest] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, '\u00A0')},${rest}\u00A0€`;
};

/** `09:30` as `9 h 30`, `14:00` as `14 h`. */
export const hourInWords = (at: string): string => {
  const [hours, minutes] = at.split(':').map(Number);
  return minutes ? `${hours}\u00A0h\u00A0${String(minutes).padStart(2, '0')}` : `${hours}\u00A0h`;
};
