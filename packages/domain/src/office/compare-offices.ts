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

const isMisread = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG && editDistance(one, other, 1) <= 1;

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

type Place = 'same' | 'unknown' | 'near' | 'other';

const comparePlaces = (one: string | null, other: string | null): Place => {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  const differing = [...one].filter((digit, index) => digit !== other[index]).length;
  return one.length === other.length && differing === 1 ? 'near' : 'other';
};

type Compared = Shared & { readonly place: Place; readonly phone: boolean };

/** Every word of both names is found in the other. */
const ofWholeNames = ({ words, exact, place, phone }: Compared): OfficeLikeness => {
  const telling = words >= 2 && exact >= 1;
  if (phone && exact >= 1) return 'same';
  if (place === 'same') return telling || exact === words ? 'same' : 'unsure';
  return telling && (place === 'unknown' || place === 'near') ? 'same' : 'unsure';
};

/** One name has words more than the other: an associate who is not always named, or another office with that name in it. */
const ofPartOfNames = ({ words, exact, place, phone }: Compared): OfficeLikeness => {
  if (phone && exact >= 1) return 'same';
  if (place === 'same') return words >= 2 && exact >= 1 ? 'same' : 'unsure';
  return words >= 2 ? 'unsure' : 'other';
};

/** Both have words of their own: associates come and go, and offices that share a surname are many. */
const ofMixedNames = ({ words, place, phone }: Compared): OfficeLikeness => {
  if (phone) return 'unsure';
  return words >= 2 && place !== 'other' ? 'unsure' : 'other';
};

/**
 * Whether two spellings are of one office: by the words of the names, misread or left out, by the postal code, and by a
 * telephone number in common.
 */
export const compareOffices = (one: OfficeSighting, other: OfficeSighting): OfficeLikeness => {
  const [few, many] = [officeWords(one.name), officeWords(other.name)].toSorted((a, b) => a.length - b.length);
  if (few === undefined || many === undefined) return 'other';
  const shared = sharedWords(few, many);
  const place = comparePlaces(one.postalCode, other.postalCode);
  const phone = one.phones.some((number) => other.phones.includes(number));
  if (shared.words === 0) return phone && place === 'same' ? 'unsure' : 'other';
  const compared = { ...shared, place, phone };
  if (shared.words < few.length) return ofMixedNames(compared);
  return few.length === many.length ? ofWholeNames(compared) : ofPartOfNames(compared);
};
