import { fold } from '../document/fold-text.ts';
import { givenNameFollows, isCivility, isNameInCapitals, STOP } from './name-words.ts';
import { isFirstName } from './person-name.ts';

/** `Henri, Louis, Marie PONTAVICE`: civil registers part given names by commas. */
const isGivenNamesSoFar = (words: readonly string[]): boolean => words.every((word) => isFirstName(word));

const NAMED_GIVEN =
  /^,?\s*(?:[Pp]r[ée]nomm[ée]e?s?|PR[ÉE]NOMM[ÉE]E?S?|[Pp]r[ée]noms?(?:\(s\))?|PR[ÉE]NOMS?)\s*:?\s*(\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,4})/u;
const BRACKETED = /^\s*\((\p{Lu}[\p{L}'’-]+(?:[ ,]+\p{Lu}[\p{L}'’-]+){0,4})\)/u;

/** `DUPONT (Jean, Paul)`: given names in brackets behind a name in capitals. */
export const givenInBrackets = (text: string, end: number, words: readonly string[]) => {
  const behind = text.slice(end, end + 80);
  const told = NAMED_GIVEN.exec(behind);
  if (told?.[1] !== undefined && words.length > 0) return { given: told[1].split(/,? /), end: end + told[0].length };
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

/** `Zélie, Marguerite QUERNEL`: given names parted by commas run up to a name in capitals. */
const UP_TO_NAME =
  /^(?:\s+\p{Lu}\p{Ll}[\p{L}'’-]*,){0,3}\s+(\p{Lu}\p{Ll}[\p{L}'’-]*)\s+(?:(?:de|du|des|la|le|d['’])\s*)*(\p{Lu}[\p{Lu}'’-]+)(?![\p{Ll}])/u;

const givenNamesGoOn = (text: string, at: number, words: readonly string[]): boolean => {
  if (words.length > 3 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  const match = UP_TO_NAME.exec(text.slice(at, at + 100));
  if (match === null) return false;
  return match[0].split(/[\s,]+/).every((word) => !STOP.has(fold(word)) && !isCivility(word));
};

/** Whether the comma behind these words parts a name from its given names, or given names from each other. */
export const goesOnBehindComma = (text: string, at: number, words: readonly string[]): boolean =>
  (isGivenNamesSoFar(words) && givenNameFollows(text, at)) ||
  givenNamesGoOn(text, at, words) ||
  (isNameInCapitals(words) && givenNamesBehindComma(text, at));
