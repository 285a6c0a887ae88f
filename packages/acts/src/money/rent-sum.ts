import type { PrintedAmount } from './printed-amount.ts';

/** A monthly rent told as a whole with its parts: `939,96 € (loyer 847,96 €, charges 92,00 €)`, `A de loyer et B de charges, soit C`. */
export type RentSum = { readonly whole: PrintedAmount; readonly cents: number };

/** How far the whole and its parts stand from one another at most, in characters. */
const TOGETHER = 200;
const RENT = /\bloyers?\b|\bprix\s+mensuel|\bhors\s+charges\b|\bmensualite/;
const CHARGES = /\b(?:charges?|provisions?|accessoires)\b/;
const NOT_A_MONTH =
  /arriere|impaye|defaut\s+de\s+paiement|commandement|dette|solde|decompte|principal\b|emolument|h\.?t\b|t\.?v\.?a\b|article\s+700|garantie/;

const wordsOf = (parts: readonly PrintedAmount[]): string =>
  parts
    .map(({ lead, after }, index) => `${lead.slice(-60)} ${index === parts.length - 1 ? after.slice(0, 30) : ''}`)
    .join(' ');

/**
 * Three amounts in a row of which one is the sum of the others, among words of rent and of charges.
 *
 * @returns the first of them; null when the act prints none
 */
export const rentSum = (amounts: readonly PrintedAmount[]): RentSum | null => {
  for (let at = 0; at + 2 < amounts.length; at += 1) {
    const three = amounts.slice(at, at + 3);
    const [first, , last] = three;
    if (first === undefined || last === undefined || last.start - first.start > TOGETHER) continue;
    const sum = three.reduce((total, { cents }) => total + cents, 0);
    const whole = three.find(({ cents }) => cents * 2 === sum);
    if (whole === undefined || whole.cents === 0) continue;
    const words = wordsOf(three);
    if (RENT.test(words) && CHARGES.test(words) && !NOT_A_MONTH.test(words)) return { whole, cents: whole.cents };
  }
  return null;
};

const STAND_TOGETHER = 120;

/** A rent and its charges told one after the other that make what the account bills each month. */
export const rentAndCharges = (amounts: readonly PrintedAmount[], billed: number | null): RentSum | null => {
  if (billed === null) return null;
  for (const [at, first] of amounts.entries()) {
    const second = amounts[at + 1];
    if (second === undefined || second.start - first.end > STAND_TOGETHER) continue;
    if (first.cents + second.cents !== billed || first.cents === 0) continue;
    const words = wordsOf([first, second]);
    if (RENT.test(words) && CHARGES.test(words)) return { whole: first, cents: billed };
  }
  return null;
};
