import type { Tenant } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import type { NamedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { isFirstName } from './person-name.ts';
import { bagOfWords, samePerson } from './same-person.ts';

/** All that an act says of one tenant. */
export type KnownTenant = { readonly mentions: readonly NamedPerson[] };

/** Puts the mentions of each person together, in the order of their first ones. */
export const grouped = (persons: readonly NamedPerson[]): readonly KnownTenant[] => {
  const groups: NamedPerson[][] = [];
  for (const person of persons) {
    const group = groups.find((each) => each.some((other) => samePerson(other, person)));
    if (group === undefined) groups.push([person]);
    else group.push(person);
  }
  return groups.map((mentions) => ({ mentions }));
};

const spelling = (person: NamedPerson): string =>
  fold(`${person.lastName}/${person.firstNames?.split(/\s+/)[0] ?? ''}`).replace(/[^a-z/]/g, '');

const likeSpelt = (known: KnownTenant, person: NamedPerson): number =>
  known.mentions.filter((other) => spelling(other) === spelling(person)).length;

const knownGiven = (person: NamedPerson): number =>
  Number(person.firstNames !== null && isFirstName(person.firstNames.split(/\s+/)[0] ?? ''));

/** Spelt as most mentions are, then with a given name that exists, then the surest and the longest. */
const best = (known: KnownTenant): NamedPerson | undefined =>
  [...known.mentions].sort(
    (a, b) =>
      Number(b.firstNames !== null) - Number(a.firstNames !== null) ||
      Number(b.certainty > 0.85) - Number(a.certainty > 0.85) ||
      likeSpelt(known, b) - likeSpelt(known, a) ||
      knownGiven(b) - knownGiven(a) ||
      b.certainty - a.certainty ||
      (b.firstNames?.length ?? 0) - (a.firstNames?.length ?? 0),
  )[0];

const sameWords = (a: NamedPerson, b: NamedPerson): boolean =>
  bagOfWords(a).startsWith(bagOfWords(b)) || bagOfWords(b).startsWith(bagOfWords(a));

/** Two spellings of one name with as many mentions each: one of them is wrong. */
const isSpeltTwice = (known: KnownTenant, top: NamedPerson): boolean => {
  const full = known.mentions.filter((mention) => mention.firstNames !== null);
  const married = new Set(known.mentions.flatMap(({ otherName }) => (otherName === null ? [] : [fold(otherName)])));
  const other = full.filter(
    (mention) =>
      spelling(mention) !== spelling(top) && !sameWords(mention, top) && !married.has(fold(mention.lastName)),
  );
  return other.length > 0 && other.length >= full.length - other.length;
};

/** `Monsieur` in one place and `Madame` in another: one is wrong, or two persons were taken for one. */
const isOfBothSexes = ({ mentions }: KnownTenant): boolean =>
  new Set(mentions.flatMap(({ civility, firstNames }) => (firstNames === null ? [] : (civility ?? [])))).size > 1;

const isSingleWord = (person: NamedPerson): boolean => person.firstNames === null;

const ORDER_KNOWN = 0.8;
const ORDER_SURE = 0.95;

/** 0 to 1, how sure a person's name is: two places that agree make it certain, whatever the order of the words told. */
export const confidenceOf = (known: KnownTenant): number => {
  const top = best(known);
  if (top === undefined) return 0;
  if (isSpeltTwice(known, top) || isOfBothSexes(known)) return 0.76;
  // Which words are the name and which are given stays as unsure as the surest mention, however often it is printed.
  if (top.firstNames !== null && top.certainty < ORDER_KNOWN) return Math.min(top.certainty, 0.76);
  const places = new Set(known.mentions.map((mention) => mention.place)).size;
  const alike = known.mentions.filter((mention) => mention.lastName.length > 0 && mention.firstNames !== null).length;
  if (isSingleWord(top)) return top.certainty > 0.8 ? top.certainty * 0.97 : places > 1 ? 0.8 : 0.72;
  // Two places of one office print the words in one order: what is not told by letters stays as sure as it was.
  if (places > 1 && alike > 1)
    return top.certainty < ORDER_SURE ? top.certainty : 0.98 * Math.min(1, top.certainty + 0.12);
  return top.certainty * 0.97;
};

/** The civility that every other place of the act gives a person, when the tenant's own places give none. */
const civilityElsewhere = (top: NamedPerson, others: readonly PersonMention[]): Tenant['civility'] => {
  const told = new Set(others.filter((other) => samePerson(other, top)).flatMap(({ civility }) => civility ?? []));
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
};

/**
 * What is said of one tenant as one value; null when there is no mention.
 *
 * @param others every person of the act that a civility introduces
 */
export const tenantOf = (known: KnownTenant, others: readonly PersonMention[]): Tenant | null => {
  const top = best(known);
  if (top === undefined) return null;
  const own = top.civility ?? known.mentions.find((mention) => mention.civility !== null)?.civility ?? null;
  return { civility: own ?? civilityElsewhere(top, others), lastName: top.lastName, firstNames: top.firstNames };
};

/** `EMRE CAN CELIK` beside `HELENE CELIK`: what they share is the name, the rest is given. */
export const withSharedNames = (tenants: readonly Tenant[]): readonly Tenant[] =>
  tenants.map((tenant) => {
    const shared = tenants.find((other) => other !== tenant && tenant.lastName.endsWith(` ${other.lastName}`));
    if (shared === undefined || tenant.firstNames === null) return tenant;
    const extra = tenant.lastName.slice(0, -shared.lastName.length).trim();
    return isFirstName(extra) || !/\s/.test(extra)
      ? { ...tenant, lastName: shared.lastName, firstNames: `${tenant.firstNames} ${extra}` }
      : tenant;
  });
