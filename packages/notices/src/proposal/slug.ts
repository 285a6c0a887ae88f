import { plainWords } from '../fold-text.ts';

const SMALL: ReadonlySet<string> = new Set(
  'a au aux avec ce ces cette d de des du en et l la le les leur mon ne nos notre ou par pas pour qu que quel quelle qui sa se ses son sur un une vos votre vous'.split(
    ' ',
  ),
);
const MOST_WORDS = 3;

/** A short identifier made of the first telling words of a label, other than those taken: `caisse_allocations_familiales`. */
export const slugOf = (label: string, taken: ReadonlySet<string>): string => {
  const words = plainWords(label)
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));
  const base = words.slice(0, MOST_WORDS).join('_') || 'element';
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
};
