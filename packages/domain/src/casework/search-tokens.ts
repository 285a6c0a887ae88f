import { wordsOf } from './folded-text.ts';
import { soundOf } from './french-sound.ts';
import type { Sighting } from './household.ts';
import { isStreetFiller } from './street-address.ts';

/** A French number as people write it: 0 or +33, nine digits, any spaces, dots or hyphens. */
const PHONE = /(?:\+\s?33\s?(?:\(0\)\s?)?|\b0)([1-9](?:[\s.-]?\d{2}){4})\b/g;

/** Typed with names and addresses, and the same for all. */
const COMMON = new Set(['M', 'MR', 'MME', 'MLLE', 'MONSIEUR', 'MADAME', 'PARIS', 'CEDEX', 'TEL']);

const tokenOfWord = (word: string): readonly string[] => {
  if (/[0-9]/.test(word)) return [`find|mark|${word.replace(/^0+(?=[0-9])/, '')}`];
  return word.length < 2 || COMMON.has(word) || isStreetFiller(word) ? [] : [`find|word|${soundOf(word)}`];
};

/**
 * What somebody types to find a household, as tokens that must all be among those of `searchTokens`: names by their sound, numbers as they
 * stand, telephone numbers whole. Words that are in every address (rue, de, la) are passed over.
 *
 * @returns plain text, personal data: blind them; empty when nothing that tells households apart was typed
 */
export const searchedTokens = (text: string): readonly string[] => {
  const phones: string[] = [];
  const rest = text.replace(PHONE, (_, number: string) => {
    phones.push(`find|phone|+33${number.replace(/\D/g, '')}`);
    return ' ';
  });
  return [...new Set([...phones, ...wordsOf(rest).flatMap(tokenOfWord)])].sort();
};

/** What the household that an act speaks of is found by: people, street, number, postal code, telephone, the office's reference. */
export const searchTokens = ({ tenants, dwelling, phones, officeReference }: Sighting): readonly string[] => {
  const texts = [
    ...tenants.flatMap(({ lastName, firstNames }) => [lastName, firstNames]),
    dwelling.street,
    dwelling.complement,
    dwelling.postalCode,
    officeReference,
  ];
  const words = texts.flatMap((text) => wordsOf(text ?? '').flatMap(tokenOfWord));
  return [...new Set([...words, ...phones.map((phone) => `find|phone|${phone}`)])].sort();
};
