import { frenchWords } from './french-words.ts';

/** `3 412,86` with the sign between thousands that a program uses. @param cents integer cents */
export const amount = (cents: number, thousands: ' ' | '\u00a0' | '.' | '' = '\u00a0'): string => {
  const sign = cents < 0 ? '-' : '';
  const units = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${units},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
};

/** `3 412,86 €`, kept on one line. */
export const euros = (cents: number): string => `${amount(cents)}\u00a0€`;

/** `trois mille quatre cent douze euros et quatre-vingt-six centimes`. */
export const amountInWords = (cents: number): string => {
  const units = Math.floor(cents / 100);
  const rest = cents % 100;
  const head = `${frenchWords(units)} euro${units > 1 ? 's' : ''}`;
  return rest === 0 ? head : `${head} et ${frenchWords(rest)} centime${rest > 1 ? 's' : ''}`;
};
