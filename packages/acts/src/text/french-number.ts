const UNITS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const TENS: Readonly<Record<number, string>> = {
  2: 'vingt',
  3: 'trente',
  4: 'quarante',
  5: 'cinquante',
  6: 'soixante',
};

const belowTwenty = (value: number): string => UNITS[value] ?? `dix ${UNITS[value - 10] ?? ''}`;

const spell = (value: number): string => {
  if (value < 20) return belowTwenty(value);
  if (value >= 80) return `quatre vingt${value === 80 ? '' : ` ${belowTwenty(value - 80)}`}`;
  const tens = value >= 70 ? 6 : Math.floor(value / 10);
  const rest = value - tens * 10;
  const link = rest === 1 || rest === 11 ? ' et ' : ' ';
  return `${TENS[tens] ?? ''}${rest === 0 ? '' : `${link}${belowTwenty(rest)}`}`;
};

/** 0 to 99 by their words, without accents, hyphens as blanks, plural and feminine forms included. */
const WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, value) => value).flatMap((value) => {
    if (value === 0) return [['zero', 0] as const];
    const spelt = spell(value);
    return [
      [spelt, value] as const,
      [spelt.replace('quatre vingt', 'quatre vingts'), value] as const,
      [spelt.replace(' et ', ' '), value] as const,
      [spelt.replace(/\bun$/, 'une'), value] as const,
    ];
  }),
);

/**
 * A whole number below one hundred in folded French words (`vingt-et-un`, `quatre vingts`, `premier`).
 *
 * @returns null when the words are no such number
 */
export const numberOfWords = (words: string): number | null => {
  const plain = words.replace(/[-\s]+/g, ' ').trim();
  if (plain === 'premier' || plain === '1er' || plain === '1 er') return 1;
  return WORDS.get(plain) ?? null;
};

/**
 * A year from 1900 to 2099 in folded French words or digits: `deux mil vingt cinq`, `deux mille vingt-cinq`, `2025`.
 *
 * @returns null when the words are no such year
 */
export const yearOfWords = (words: string): number | null => {
  const plain = words.replace(/[-\s]+/g, ' ').trim();
  if (/^(?:19|20)\d\d$/.test(plain)) return Number(plain);
  const recent = /^deux mil(?:le|s)?(?: (?:et )?(.+))?$/.exec(plain);
  if (recent !== null) {
    const rest = recent[1] === undefined ? 0 : numberOfWords(recent[1]);
    return rest === null ? null : 2000 + rest;
  }
  const old = /^(?:mil(?:le)? neuf cents?|dix neuf cents?)(?: (.+))?$/.exec(plain);
  if (old === null) return null;
  const rest = old[1] === undefined ? 0 : numberOfWords(old[1]);
  return rest === null ? null : 1900 + rest;
};
