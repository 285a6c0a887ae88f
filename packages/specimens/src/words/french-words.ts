const SMALL = [
  'zéro',
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
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

const belowHundred = (n: number): string => {
  if (n <= 16) return SMALL[n] ?? '';
  if (n < 20) return `dix-${SMALL[n - 10]}`;
  const ten = Math.floor(n / 10);
  const isTwenties = ten === 7 || ten === 9;
  const rest = n - (isTwenties ? ten - 1 : ten) * 10;
  const base = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? `${base}s` : base;
  const link = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${base}${link}${belowHundred(rest)}`;
};

const belowThousand = (n: number): string => {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds]} cent`;
  if (rest === 0) return hundreds > 1 ? `${head}s` : head;
  return `${head} ${belowHundred(rest)}`;
};

/** A whole number below a million in French words, in the traditional spelling: `deux mille vingt-cinq`. */
export const frenchWords = (n: number): string => {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousands === 0) return belowThousand(rest);
  const head =
    thousands === 1
      ? 'mille'
      : `${belowThousand(thousands).replace(/s$/, thousands % 100 === 80 || thousands % 100 === 0 ? '' : 's')} mille`;
  return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
};
