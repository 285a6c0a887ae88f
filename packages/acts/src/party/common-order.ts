import { fold } from '../document/fold-text.ts';
import type { PersonMention } from './person-mention.ts';

/** Order of the words is doubtful below this. */
const DOUBTFUL = 0.8;
/** From here on a known given name hints at the order: it follows nobody. */
const HINTED = 0.75;
const SHARED_CERTAINTY = 0.9;
const FOLLOWED_CERTAINTY = 0.9;

const isCapitals = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

const sharedAtHead = (a: readonly string[], b: readonly string[]): number => {
  let count = 0;
  while (count < Math.min(a.length, b.length) - 1 && fold(a[count] ?? '') === fold(b[count] ?? '')) count += 1;
  return count;
};

const withName = (person: PersonMention, words: readonly string[], cut: number, certainty: number): PersonMention => ({
  ...person,
  lastName: words.slice(0, cut).join(' '),
  firstNames: words.slice(cut).join(' '),
  certainty: Math.max(person.certainty, certainty),
});

const withNameLast = (person: PersonMention, words: readonly string[], count: number): PersonMention => ({
  ...person,
  lastName: words.slice(words.length - count).join(' '),
  firstNames: words.slice(0, words.length - count).join(' '),
  certainty: Math.max(person.certainty, SHARED_CERTAINTY),
});

/** `BESNARD ARAM` beside `BESNARD FRANCESCA`: what two persons share is the name, and it stands where they share it. */
const ofShared = (person: PersonMention, others: readonly PersonMention[]): PersonMention | null => {
  const own = person.printed ?? [];
  const printed = others.flatMap((other) => (other === person || other.printed === null ? [] : [other.printed]));
  const atHead = Math.max(0, ...printed.map((words) => sharedAtHead(own, words)));
  const reversed = own.toReversed();
  const atTail = Math.max(0, ...printed.map((words) => sharedAtHead(reversed, words.toReversed())));
  // `JEAN MARC DURAND` beside `JEAN PIERRE DURAND`: both ends are shared, neither is told.
  if (atHead > 0 && atTail > 0) return null;
  if (atHead > 0) return withName(person, own, atHead, SHARED_CERTAINTY);
  return atTail > 0 ? withNameLast(person, own, atTail) : null;
};

const isNameFirst = ({ printed, lastName, certainty }: PersonMention): boolean =>
  printed !== null && certainty >= DOUBTFUL && printed.length > 1 && fold(printed.join(' ')).startsWith(fold(lastName));

/**
 * Persons of one block in capitals, whose names and given names no letter tells apart, read alike: one that is sure, or two that
 * share a name, settles the others.
 */
export const inCommonOrder = (persons: readonly PersonMention[]): readonly PersonMention[] => {
  if (persons.length < 2) return persons;
  const shared = persons.map((person) => {
    const { printed, certainty } = person;
    if (printed === null || printed.length < 2 || certainty >= DOUBTFUL || !isCapitals(printed)) return person;
    return ofShared(person, persons) ?? person;
  });
  const nameFirst = shared.some(
    (person) => person.printed !== null && isCapitals(person.printed) && isNameFirst(person),
  );
  return shared.map((person) => {
    const { printed, certainty } = person;
    const doubtful = printed !== null && printed.length === 2 && certainty < HINTED && isCapitals(printed);
    return doubtful && nameFirst ? withName(person, printed, 1, FOLLOWED_CERTAINTY) : person;
  });
};
