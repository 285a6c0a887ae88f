import { editDistance } from '../casework/edit-distance.ts';
import { officeWords } from './office-words.ts';

/** What acts say of an office under one spelling. */
export type OfficeSighting = {
  readonly name: string;
  readonly postalCode: string | null;
  /** E.164. */
  readonly phones: readonly string[];
};

/** `unsure`: a person is to say. One office taken for another would show it the other's acts, so doubt never joins. */
export type OfficeLikeness = 'same' | 'unsure' | 'other';

/** From this length on a word may differ by one letter and still be the same, misread. */
const LONG = 6;

/** One letter away, both ends cannot differ: a glance that spares most comparisons. */
const mayBeMisread = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG && (one[0] === other[0] || one.at(-1) === other.at(-1));

const isMisread = (one: string, other: string): boolean => mayBeMisread(one, other) && editDistance(one, other, 1) <= 1;

/** A spelling is compared with thousands of others: its words are taken apart once, for as long as it is kept. */
const taken = new WeakMap<OfficeSighting, readonly string[]>();

const wordsOfSighting = (sighting: OfficeSighting): readonly string[] => {
  const words = taken.get(sighting) ?? officeWords(sighting.name);
  taken.set(sighting, words);
  return words;
};

type Shared = { readonly words: number; readonly exact: number };

const sharedWords = (few: readonly string[], many: readonly string[]): Shared => {
  const left = [...many];
  const take = (matches: (word: string) => boolean): boolean => {
    const at = left.findIndex(matches);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  };
  const rest = few.filter((word) => !take((other) => other === word));
  const near = rest.filter((word) => take((other) => isMisread(word, other)));
  const exact = few.length - rest.length;
  return { words: exact + near.length, exact };
};

/** Digits that readers of scans take for each other. */
const LOOK_ALIKE: ReadonlySet<string> = new Set(['06', '08', '09', '17', '38', '35', '49', '56', '58', '68', '89']);

type Place = 'same' | 'unknown' | 'near' | 'other';

const comparePlaces = (one: string | null, other: string | null): Place => {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  const differing = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [`${digit}${other[index]}`]));
  const [pair] = differing;
  const misread = pair !== undefined && differing.length === 1 && LOOK_ALIKE.has([...pair].toSorted().join(''));
  return one.length === other.length && misread ? 'near' : 'other';
};

/** A number in common, none in common though both have some, or nothing to compare. */
type Phones = 'shared' | 'different' | 'unknown';

const comparePhones = (one: readonly string[], other: readonly string[]): Phones => {
  if (one.length === 0 || other.length === 0) return 'unknown';
  return one.some((number) => other.includes(number)) ? 'shared' : 'different';
};

type Compared = Shared & { readonly place: Place; readonly phones: Phones };

/** Every word of both names is found in the other. */
const ofWholeNames = ({ words, exact, place, phones }: Compared): OfficeLikeness => {
  const telling = words >= 2 && exact >= 1;
  if (phones === 'shared' && exact >= 1) return 'same';
  if (place === 'same') return telling || exact === words ? 'same' : 'unsure';
  const likely = telling && phones === 'unknown' && place !== 'other';
  return likely ? 'same' : 'unsure';
};

/** One name has words more than the other: an associate who is not always named, or another office with that name in it. */
const ofPartOfNames = ({ words, exact, place, phones }: Compared): OfficeLikeness => {
  if (phones === 'shared' && exact >= 1) return 'same';
  if (place === 'same') return words >= 2 && exact >= 1 && phones === 'unknown' ? 'same' : 'unsure';
  return words >= 2 ? 'unsure' : 'other';
};

/** Both have words of their own: associates come and go, and offices that share a surname are many. */
const ofMixedNames = ({ words, place, phones }: Compared): OfficeLikeness => {
  if (phones === 'shared') return 'unsure';
  return words >= 2 && place !== 'other' ? 'unsure' : 'other';
};

/**
 * Whether two spellings are of one office: by the words of the names, misread or left out, by the postal code, and by a
 * telephone number in common.
 */
export const compareOffices = (one: OfficeSighting, other: OfficeSighting): OfficeLikeness => {
  const [few, many] = [wordsOfSighting(one), wordsOfSighting(other)].toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined) return 'other';
  const shared = sharedWords(few, many);
  const place = comparePlaces(one.postalCode, other.postalCode);
  const phones = comparePhones(one.phones, other.phones);
  if (shared.words === 0) return phones === 'shared' && place === 'same' ? 'unsure' : 'other';
  const compared = { ...shared, place, phones };
  if (shared.words < few.length) return ofMixedNames(compared);
  return few.length === many.length ? ofWholeNames(compared) : ofPartOfNames(compared);
};
