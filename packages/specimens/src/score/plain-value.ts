/** What two spellings of a text have in common: no case, no accents, no signs. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const STREET_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(bd|bld|boul)\b/g, 'boulevard'],
  [/\b(av|ave)\b/g, 'avenue'],
  [/\bpl\b/g, 'place'],
  [/\b(fbg|fg)\b/g, 'faubourg'],
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsq\b/g, 'square'],
  [/\bimp\b/g, 'impasse'],
  [/\ball\b/g, 'allee'],
];

/** A street whatever its abbreviations: `12 bis, bd Voltaire` is `12b boulevard voltaire`. */
export const plainStreet = (text: string): string =>
  STREET_WORDS.reduce((street, [short, long]) => street.replace(short, long), plain(text)).replace(
    /^(\d+) (bis|ter|quater|b|t)\b/,
    (_, number: string, suffix: string) => `${number}${suffix.slice(0, 1)}`,
  );

const LEGAL_WORDS =
  /\b(selarl|selas|selafa|scp|sas|sasu|sarl|sa|sci|eurl|snc|epic|sem|d hlm|hlm|oph|esh|maitres?|me|et associes|associes|commissaires? de justice|huissiers? de justice|societe|office|etude|et|and)\b/g;

/** A company's or an office's name without the words of its legal form. */
export const plainCompany = (text: string): string => plain(text).replace(LEGAL_WORDS, ' ').replace(/\s+/g, ' ').trim();
