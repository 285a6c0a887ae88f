import { fold } from '../document/fold-text.ts';
import { givenNameFollows, isCivility, isNameInCapitals, STOP } from './name-words.ts';
import { isFirstName } from './person-name.ts';

/** `Henri, Louis, Marie PONTAVICE`: civil registers part given names by commas. */
const isGivenNamesSoFar = (words: readonly string[]): boolean => words.every((word) => isFirstName(word));

const NAMED_GIVEN = /^,?\s*pr[ée]noms?(?:\(s\))?\s*:?\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4})/iu;
const BRACKETED = /^\s*\((\p{Lu}[\p{L}'’-]+(?:[ ,]+\p{Lu}[\p{L}'’-]+){0,4})\)/u;

/** `DUPONT (Jean, Paul)`: given names in brackets behind a name in capitals. */
export const givenInBrackets = (text: string, end: number, words: readonly string[]) => {
  const behind = text.slice(end, end + 80);
  const told = NAMED_GIVEN.exec(behind);
  if (told?.[1] !== undefined && words.length > 0) return { given: told[1].split(' '), end: end + told[0].length };
  const match = BRACKETED.exec(behind);
  const given = match?.[1]?.split(/[ ,]+/) ?? [];
  if (match === null || !isNameInCapitals(words) || !isFirstName(given[0] ?? '')) return null;
  return { given, end: end + match[0].length };
};

/** `CÔME, Grâce, née le …`: a catalogue puts the given names behind a comma. */
const GIVEN_BEHIND =
  /^\s+(\p{Lu}[\p{Ll}'’]+)(?:[ -]\p{Lu}[\p{Ll}'’]+){0,3}\s*(?:[,;(\n]|$)\s*(né|de nationalit|demeurant|domicili)?/u;

const givenNamesBehindComma = (text: string, at: number): boolean => {
  const match = GIVEN_BEHIND.exec(text.slice(at, at + 80));
  const first = match?.[1] ?? '';
  if (match === null || STOP.has(fold(first)) || isCivility(first)) return false;
  return isFirstName(first) || match[2] !== undefined;
};

/** `Agnieszka, Wilhelmine NDIAYE`: a name in capitals ends given names that commas part, known or not. */
const GIVEN_THEN_NAME =
  /^\s*(?!Paris\b|PARIS\b)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:,?\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,4}\s+(?:(?:de|du|des|la|le|van|von|el|ben)\s+|d['’])*\p{Lu}[\p{Lu}'’-]+(?=[\s,;(]|$)/u;
const isTitleCase = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word);

/** Whether the comma behind these words parts a name from its given names, or given names from each other. */
export const goesOnBehindComma = (text: string, at: number, words: readonly string[]): boolean =>
  (isGivenNamesSoFar(words) && givenNameFollows(text, at)) ||
  (words.every(isTitleCase) && GIVEN_THEN_NAME.test(text.slice(at, at + 90))) ||
  (isNameInCapitals(words) && givenNamesBehindComma(text, at));
