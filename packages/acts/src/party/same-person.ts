import { fold } from '../document/fold-text.ts';
import { nearSpelling } from '../text/near-spelling.ts';

const lettersOf = (text: string): string => fold(text).replace(/[^a-z]/g, '');

type Name = {
  readonly civility?: 'M' | 'MME' | null;
  readonly lastName: string;
  readonly firstNames: string | null;
  readonly otherName?: string | null;
};

const isPartOf = (one: string | null, other: string | null): boolean => {
  const [wordsA, wordsB] = [fold(one ?? '').split(/\s+/), fold(other ?? '').split(/\s+/)];
  return wordsA.every((word) => wordsB.includes(word)) || wordsB.every((word) => wordsA.includes(word));
};

const otherSex = (a: Name, b: Name): boolean => a.civility != null && b.civility != null && a.civility !== b.civility;

/** The words of a name in alphabetical order, folded: the order in which they are printed does not count. */
export const bagOfWords = (name: Name): string =>
  fold(`${name.lastName} ${name.firstNames ?? ''}`)
    .split(/[^a-z]+/)
    .sort()
    .join(' ')
    .trim();

const sameUnder = (lastA: string, lastB: string, a: Name, b: Name): boolean => {
  const firstA = lettersOf(a.firstNames?.split(/\s+/)[0] ?? '');
  const firstB = lettersOf(b.firstNames?.split(/\s+/)[0] ?? '');
  if (!nearSpelling(lastA, lastB)) return false;
  if (!otherSex(a, b) && isPartOf(a.firstNames, b.firstNames)) return true;
  if (firstA === '' || firstB === '') return !otherSex(a, b);
  if (firstA === firstB) return true;
  return !otherSex(a, b) && (nearSpelling(firstA, firstB, 4) || firstA.startsWith(firstB) || firstB.startsWith(firstA));
};

const namesOf = (name: Name): readonly string[] =>
  [name.lastName, name.otherName ?? ''].map(lettersOf).filter((letters) => letters !== '');

/**
 * Whether two mentions name the same person: same name (or name of birth or of marriage) and first given name, in whatever
 * order or accents.
 */
export const samePerson = (a: Name, b: Name): boolean => {
  if (namesOf(a).some((lastA) => namesOf(b).some((lastB) => sameUnder(lastA, lastB, a, b)))) return true;
  return bagOfWords(a) === bagOfWords(b);
};
