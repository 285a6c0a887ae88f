import { folded, withoutDigits, wordsOf } from './folded-text.ts';
import { soundOf } from './french-sound.ts';

/** A family name in the forms by which two spellings are compared. */
export type FamilyName = {
  /** All its words as one, particles included: `LEGUENNIC`. */
  readonly joined: string;
  /** The same without particles: `GUENNIC`. */
  readonly bare: string;
  /** Words that can stand for the name alone: four letters or more, no particle. */
  readonly parts: readonly string[];
  readonly sound: string;
};

export type PersonName = {
  readonly civility: 'M' | 'MME' | null;
  /** The name, then what follows `née`, `épouse`, `veuve`: at least one entry. */
  readonly families: readonly FamilyName[];
  /** Given names split at spaces and hyphens, initials included. */
  readonly given: readonly string[];
  /** The first given name was printed with a hyphen (`Jean-Pierre`): its second half is no second name. */
  readonly givenIsCompound: boolean;
};

const PARTICLES = new Set(
  'DE DU DES D LA LE LES L EL AL VAN DER DEN VON DI DA DO DOS DAS DEL BEN OULD AIT ST SAINT'.split(' '),
);

/** `née`, `épouse`, `veuve`... between two names of one person; matched on folded text. */
const OTHER_NAME = / (?:NEE?|EPOUSE|EPSE|EP|VEUVE|VVE|DIVORCEE?|DITE?|ALIAS|OU|NOM D USAGE|NOM DE NAISSANCE) /;

const familyOf = (text: string): FamilyName => {
  const words = wordsOf(text).map(withoutDigits);
  const bareWords = words.filter((word) => !PARTICLES.has(word));
  const joined = words.join('');
  const bare = bareWords.join('') || joined;
  return { joined, bare, parts: bareWords.filter((word) => word.length >= 4), sound: soundOf(joined) };
};

/**
 * A tenant's name made comparable: accents, case, hyphens, OCR digits and the other names of the person set apart.
 *
 * @param tenant as read; `lastName` may hold `née ...` or `épouse ...`
 */
export const personNameOf = (tenant: {
  readonly civility: 'M' | 'MME' | null;
  readonly lastName: string;
  readonly firstNames: string | null;
}): PersonName => {
  const families = ` ${folded(tenant.lastName)} `
    .split(OTHER_NAME)
    .map((name) => familyOf(name))
    .filter((name) => name.joined !== '');
  const firstNames = tenant.firstNames ?? '';
  return {
    civility: tenant.civility,
    families: families.length > 0 ? families : [familyOf(tenant.lastName)],
    given: wordsOf(firstNames).map(withoutDigits),
    givenIsCompound: /^\s*\p{L}+\s?-\s?\p{L}+/u.test(firstNames),
  };
};
