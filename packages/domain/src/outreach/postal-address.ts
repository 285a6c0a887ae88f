import type { Dwelling, Tenant } from '../act/checked-act.ts';

/** Most lines of an address, and most characters of a line. Source: AFNOR XP Z 10-011, as La Poste applies it. */
const MOST_LINES = 6;
const MOST_CHARACTERS = 38;

const CIVILITY = { M: 'MONSIEUR', MME: 'MADAME' } as const;

/** Capitals without marks or punctuation, as sorting machines read them. */
const capitals = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[.,;:()"«»]/g, ' ')
    .replaceAll(/[’']/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const fits = (line: string): boolean => line.length <= MOST_CHARACTERS;

/** A person on one line: civility, first of the first names when all do not fit, name. */
const personLine = ({ civility, lastName, firstNames }: Tenant): string => {
  const title = civility === null ? '' : `${CIVILITY[civility]} `;
  const given = capitals(firstNames ?? '');
  const name = capitals(lastName);
  const forms = [`${title}${given} ${name}`, `${title}${given.split(' ')[0]} ${name}`, `${title}${name}`];
  return forms.map((form) => form.replaceAll(/\s+/g, ' ').trim()).find(fits) ?? name;
};

/** Words of a text on as few lines as hold them; null when a word is longer than a line. */
const wrapped = (text: string): readonly string[] | null => {
  const lines: string[] = [];
  for (const word of capitals(text).split(' ').filter(Boolean)) {
    if (!fits(word)) return null;
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const spaced = (text: string): string => text.replaceAll('-', ' ');

const placeLines = ({ street, complement, postalCode, city }: Dwelling): readonly string[] | null => {
  if (street === null || postalCode === null || city === null) return null;
  const [way, extra] = [wrapped(spaced(street)), complement === null ? [] : wrapped(spaced(complement))];
  const town = capitals(spaced(`${postalCode} ${city}`));
  return way === null || way.length !== 1 || extra === null || !fits(town) ? null : [...extra, ...way, town];
};

/**
 * The lines of an address as La Poste wants them: at most six lines of 38 characters, the way on a line of its own.
 *
 * @param recipients one line each; those that do not fit in six lines are left out after the first
 * @returns null when the address cannot be written so: nothing is cut from a way or a town to make it fit
 */
export const postalAddress = (recipients: readonly string[], dwelling: Dwelling): readonly string[] | null => {
  const place = placeLines(dwelling);
  const people = recipients.map((one) => wrapped(one));
  const [first] = people;
  if (place === null || first === undefined || first === null || first.length === 0) return null;
  const lines = [...first, ...place];
  if (lines.length > MOST_LINES) return null;
  const more = people.slice(1).flatMap((one) => (one === null ? [] : [one]));
  return more.reduce<readonly string[]>(
    (kept, extra) =>
      kept.length + extra.length > MOST_LINES ? kept : [...kept.slice(0, -place.length), ...extra, ...place],
    lines,
  );
};

/** The address of a household where it lives; null when it cannot be written. */
export const householdAddress = (tenants: readonly Tenant[], dwelling: Dwelling): readonly string[] | null =>
  postalAddress(tenants.map(personLine), dwelling);
