import { editDistance } from './edit-distance.ts';
import { asNumber, folded, withoutDigits } from './folded-text.ts';

/** A dwelling's street line in the forms by which two spellings are compared; null or empty where it says nothing. */
export type StreetAddress = {
  /** House numbers, several for `12-14`. */
  readonly numbers: readonly string[];
  /** `BIS`, `TER`, or a letter. */
  readonly suffix: string | null;
  /** Canonical kind of way: `RUE`, `AVENUE`... */
  readonly way: string | null;
  /** The words of its name without articles. */
  readonly words: readonly string[];
};

const WAYS: Readonly<Record<string, readonly string[]>> = {
  RUE: ['RUE', 'R'],
  AVENUE: ['AVENUE', 'AV', 'AVE'],
  BOULEVARD: ['BOULEVARD', 'BD', 'BLD', 'BLVD', 'BOUL', 'BVD'],
  PLACE: ['PLACE', 'PL'],
  IMPASSE: ['IMPASSE', 'IMP'],
  SQUARE: ['SQUARE', 'SQ'],
  ALLEE: ['ALLEE', 'ALLEES', 'ALL'],
  CHEMIN: ['CHEMIN', 'CHE', 'CHEM'],
  PASSAGE: ['PASSAGE', 'PASS', 'PSG'],
  QUAI: ['QUAI'],
  CITE: ['CITE'],
  VILLA: ['VILLA', 'VLA'],
  COUR: ['COUR', 'COURS', 'CRS'],
  GALERIE: ['GALERIE', 'GAL'],
  ROUTE: ['ROUTE', 'RTE'],
  FAUBOURG: ['FAUBOURG', 'FBG', 'FG'],
  HAMEAU: ['HAMEAU', 'HAM'],
  SENTIER: ['SENTIER', 'SENTE', 'SEN'],
  ESPLANADE: ['ESPLANADE', 'ESP'],
  PORTE: ['PORTE'],
  ROND: ['ROND'],
};
const wayOfWord = new Map(Object.entries(WAYS).flatMap(([way, words]) => words.map((word) => [word, way] as const)));

const ARTICLES = new Set(['DE', 'DU', 'DES', 'D', 'LA', 'LE', 'LES', 'L', 'A', 'AU', 'AUX', 'ET', 'EN', 'SUR', 'SOUS']);
/** Whether a word says nothing of which street it is: an article, or a kind of way. */
export const isStreetFiller = (word: string): boolean => ARTICLES.has(word) || wayOfWord.has(word);

const FULL_WORDS: Readonly<Record<string, string>> = {
  ST: 'SAINT',
  STE: 'SAINTE',
  GAL: 'GENERAL',
  GEN: 'GENERAL',
  DR: 'DOCTEUR',
  PR: 'PROFESSEUR',
  MAL: 'MARECHAL',
  CDT: 'COMMANDANT',
  COL: 'COLONEL',
  CAP: 'CAPITAINE',
  PDT: 'PRESIDENT',
  FBG: 'FAUBOURG',
  FG: 'FAUBOURG',
};
const SUFFIXES: Readonly<Record<string, string>> = { BIS: 'BIS', B: 'BIS', TER: 'TER', T: 'TER', QUATER: 'QUATER' };
const NOWHERE: StreetAddress = { numbers: [], suffix: null, way: null, words: [] };

/** The words of a street line: `12bis` is two of them, and a postal code with its city none. */
const separated = (street: string): readonly string[] => {
  const text = folded(street)
    .replace(/ [0-9]{5} .*$/, '')
    .replace(/\b([0-9]{1,4})(BIS|TER|QUATER|[A-F])\b/g, '$1 $2');
  return text === '' ? [] : text.split(' ').map(mended);
};

/** A word of letters in which OCR put a digit (`B0ULEVARD`), mended; numbers and house numbers stay. */
const mended = (word: string): string =>
  /[A-Z].*[A-Z]/.test(word) && asNumber(word) === null ? withoutDigits(word) : word;

/** The kind of way a word names, one misread letter allowed (`RUC`); abbreviations must be exact. */
const wayOf = (word: string): string | null => {
  const exact = wayOfWord.get(word);
  if (exact || word.length < 3) return exact ?? null;
  return ['RUE', 'AVENUE', 'BOULEVARD', 'PASSAGE', 'IMPASSE'].find((way) => editDistance(word, way, 1) <= 1) ?? null;
};

const suffixOf = (word: string | undefined): string | null => {
  if (word === undefined) return null;
  return SUFFIXES[word] ?? (/^[A-F]$/.test(word) ? word : null);
};

/** Index of the word that names the kind of way: the first one that follows a number, near spellings included, else the first exact one. */
const wayIndex = (words: readonly string[]): number => {
  const afterNumber = words.findIndex(
    (word, i) => wayOf(word) !== null && words.slice(Math.max(0, i - 2), i).some((before) => asNumber(before) !== null),
  );
  return afterNumber >= 0 ? afterNumber : words.findIndex((word) => wayOfWord.has(word));
};

/** How many words before the way may hold its number: `12 14 BIS RUE`. */
const NUMBER_REACH = 4;

/**
 * The number, kind and name of the way of a street line, in any of its usual spellings (`27, RUE DE LA GOUTTE D'OR`,
 * `88 r. Lecourbe`, `Résidence des Lilas, 3bis bd St-Martin`).
 */
export const streetAddressOf = (street: string | null): StreetAddress => {
  if (street === null) return NOWHERE;
  const words = separated(street);
  const index = wayIndex(words);
  const firstNumber = words.findIndex((word) => asNumber(word) !== null);
  const end = index >= 0 ? index : firstNumber + 1;
  const head = words.slice(Math.max(0, end - NUMBER_REACH), end);
  const numbers = head.map(asNumber).filter((number) => number !== null);
  const rest = words.slice(index >= 0 ? index + 1 : firstNumber + 1);
  return {
    numbers,
    suffix: numbers.length > 0 ? suffixOf(head.findLast((word) => suffixOf(word) !== null)) : null,
    way: index >= 0 ? wayOf(words[index] ?? '') : null,
    words: rest
      .filter((word) => !ARTICLES.has(word) && suffixOf(word) !== 'BIS')
      .map((word) => FULL_WORDS[word] ?? word),
  };
};
