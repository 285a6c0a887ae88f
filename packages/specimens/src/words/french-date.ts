import { frenchWords } from './french-words.ts';

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const parts = (day: string): { year: number; month: number; date: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

/** Name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `14 mars 2025`, `1er avril 2025`. @param day `YYYY-MM-DD` */
export const longDate = (day: string): string => {
  const { year, month, date } = parts(day);
  return `${date === 1 ? '1er' : date} ${monthName(month)} ${year}`;
};

/** `mardi 14 mars 2025`. */
export const weekdayDate = (day: string): string =>
  `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${longDate(day)}`;

/** `14/03/2025`, or with another sign between. */
export const shortDate = (day: string, sign = '/'): string => day.split('-').toReversed().join(sign);

/** `14/03/25`. */
export const tinyDate = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(2, 4)}`;

/** `quatorze`, `premier`. */
export const dayInWords = (day: string): string => {
  const { date } = parts(day);
  return date === 1 ? 'premier' : frenchWords(date);
};

/** `mars` of `2025-03-14`. */
export const monthOf = (day: string): string => monthName(parts(day).month);

/** `deux mille vingt-cinq`, or with the old spelling `deux mil vingt-cinq`. */
export const yearInWords = (day: string, thousand: 'mille' | 'mil' = 'mille'): string =>
  frenchWords(parts(day).year).replace('mille', thousand);

/** `quatorze mars deux mille vingt-cinq`. */
export const dateInWords = (day: string): string => `${dayInWords(day)} ${monthOf(day)} ${yearInWords(day)}`;
