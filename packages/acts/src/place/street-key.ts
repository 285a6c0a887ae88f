import { fold } from '../document/fold-text.ts';

const CANONICAL: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bd|bld|bvd|boul)\b/g, 'boulevard'],
  [/\b(?:av|ave)\b/g, 'avenue'],
  [/\bpl\b/g, 'place'],
  [/\b(?:fbg|fg)\b/g, 'faubourg'],
  [/\br\b/g, 'rue'],
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsq\b/g, 'square'],
  [/\bimp\b/g, 'impasse'],
  [/\ball\b/g, 'allee'],
];

/** A street folded for comparison: `27, R. de la Goutte-d'Or` and `27 rue de la Goutte d'Or` meet. */
export const streetKey = (street: string): string => {
  const plain = fold(street)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return CANONICAL.reduce((text, [pattern, word]) => text.replace(pattern, word), plain).replace(
    /^(\d+) ?(bis|ter|quater|b|t)\b/,
    (_, number: string, suffix: string) => `${number}${suffix[0]}`,
  );
};
