import type { Amount } from './amount.ts';

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const LARGE: Readonly<Record<string, number>> = { mille: 1000, mil: 1000, million: 1_000_000, millions: 1_000_000 };

type Counted = { readonly total: number; readonly group: number };

const timesHundred = ({ total, group }: Counted): Counted => ({ total, group: (group || 1) * 100 });

const timesLarge = ({ total, group }: Counted, large: number): Counted => ({
  total: total + (group || 1) * large,
  group: 0,
});

/** `quatre-vingt` multiplies; `vingt-quatre` and `soixante et onze` add. */
const plusSmall = ({ total, group }: Counted, small: number): Counted =>
  small === 20 && group % 100 === 4 ? { total, group: group + 76 } : { total, group: group + small };

const count = (counted: Counted, word: string): Counted | null => {
  if (/^cents?$/.test(word)) return timesHundred(counted);
  const large = LARGE[word];
  if (large !== undefined) return timesLarge(counted, large);
  const small = SMALL[word];
  return small === undefined ? null : plusSmall(counted, small);
};

/** French number words to a number; null when a word is none. */
export const numberInWords = (folded: string): number | null => {
  let counted: Counted = { total: 0, group: 0 };
  for (const word of folded.split(/[\s-]+/)) {
    if (word === '' || word === 'et') continue;
    const next = count(counted, word);
    if (next === null) return null;
    counted = next;
  }
  return counted.total + counted.group;
};

const WORD = `(?:${[...Object.keys(SMALL), ...Object.keys(LARGE), 'cents?'].sort((a, b) => b.length - a.length).join('|')})`;
const WORDS = String.raw`${WORD}(?:(?:\s+et\s+|\s*-\s*et\s*-\s*|\s*-\s*|\s+)${WORD}){0,14}`;
const IN_WORDS = new RegExp(
  String.raw`\b(${WORDS})\s+(?:d')?euros?\b(?:\s*(?:,|et)?\s*(${WORDS})\s+(?:centimes?|cents?|cts?)\b)?`,
  'g',
);

/**
 * The amounts of a text written in words (`trois mille quatre cent douze euros et quatre-vingt-six centimes`).
 *
 * @param folded a folded text; line breaks count as blanks
 */
export const amountsInWords = (folded: string): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (const match of folded.matchAll(IN_WORDS)) {
    const euros = numberInWords(match[1] ?? '');
    const rest = match[2] === undefined ? 0 : numberInWords(match[2]);
    if (euros === null || rest === null || rest > 99) continue;
    const end = match.index + match[0].length;
    amounts.push({ cents: euros * 100 + rest, start: match.index, end, currency: true });
  }
  return amounts;
};
