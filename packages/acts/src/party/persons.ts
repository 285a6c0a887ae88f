import { fold } from '../document/fold-text.ts';
import { type Civility, civilityBehind } from './civility-behind.ts';
import { inCommonOrder } from './common-order.ts';
import { namesBeforeCivility } from './name-before-civility.ts';
import { givenNameFollows, isCivility, isLowerParticle, isNameInCapitals } from './name-words.ts';
import type { PersonMention } from './person-mention.ts';
import { isFirstName, splitName } from './person-name.ts';
import { takeWords, type Words } from './take-words.ts';

const CIVILITY =
  /(?<![\p{L}\p{N}'’])(M[\p{L}\d]{5,11}(?=\s+\p{Lu})|Monsieur|MONSIEUR|monsieur|Madame|MADAME|madame|Mademoiselle|MADEMOISELLE|M[mM][eE]|Mlle|MLLE|M[rR]|M)(?![\p{L}\p{N}])\.?[ \t]*/gu;
const AND = /^(?:et|ou|&|\/)\s*/i;
const SPOUSES = /(?<![\p{L}])(?:les\s+)?[éeÉE]poux\s+(?=\p{Lu})/giu;
const OFFICIAL =
  /^(?:le|la|les|l')?\s*(?:prefet|prefete|president|presidente|juge|procureur|maire|directeur|directrice|greffier|batonnier|gardien|gardienne|concierge|receveur|tresorier|commissaire|huissier|ministre|syndic|notaire|locataire|preneur|bailleur|requerant|destinataire|gerant|x\b)/;

const civilityOf = (word: string): Civility => (/^m(?:a|me|lle)/i.test(word) ? 'MME' : 'M');

const toldApart = (words: readonly string[], given: readonly string[]) => ({
  lastName: words.filter((word) => !/^nom$/i.test(word)).join(' '),
  firstNames: given.join(' '),
  certainty: 0.97,
});

/** `DUPONT née MARTIN Amélie`: the words after the maiden name that are not in capitals are given names. */
const nameOf = ({ words, after, given }: Words) => {
  const behindBirth = isNameInCapitals(words)
    ? after.filter((word) => word !== word.toUpperCase() && !isLowerParticle(word))
    : [];
  const named = given.length > 0 ? given : words.length > 1 ? behindBirth : [];
  const told = named.length === 0 || words.length === 0 ? null : toldApart(words, named);
  const split = told ?? splitName(words.join(' '));
  if (split === null) return null;
  const capitals = after.filter((word) => word === word.toUpperCase());
  const otherName = after.length === 0 ? null : (capitals.length > 0 ? capitals : after).join(' ');
  const own = { ...split, otherName, printed: told === null ? words : null };
  if (own.firstNames !== null || after.length === 0) return own;
  const behind = after.filter((word) => word !== word.toUpperCase());
  return behind.length === 0 ? own : { ...own, firstNames: behind.join(' '), certainty: 0.85 };
};

/** `Monsieur et Madame DUPONT Jean et Marie`, `M. et Mme Jean DUPONT`. */
const readCouple = (
  text: string,
  start: number,
  from: number,
  first: Civility,
  second: Civility,
): readonly PersonMention[] => {
  const head = takeWords(text, from);
  const one = nameOf(head);
  if (one === null) return [];
  const link = /^\s*(?:et|&)\s+/i.exec(text.slice(head.end));
  CIVILITY.lastIndex = 0;
  const other = link === null ? null : takeWords(text, head.end + link[0].length);
  const person = (
    civility: Civility,
    lastName: string,
    firstNames: string | null,
    certainty: number,
    end: number,
  ): PersonMention => ({ civility, lastName, firstNames, certainty, otherName: null, printed: null, start, end });
  if (other === null || other.words.length === 0 || civilityAt(text, head.end + (link?.[0].length ?? 0))) {
    return [
      person(first, one.lastName, one.firstNames, Math.min(one.certainty, 0.83), head.end),
      person(second, one.lastName, null, 0.83, head.end),
    ];
  }
  const two = splitName(other.words.join(' '));
  if (two === null) return [];
  if (one.firstNames === null && one.lastName !== two.lastName && two.firstNames !== null) {
    return [
      person(first, two.lastName, one.lastName, 0.8, other.end),
      person(second, two.lastName, two.firstNames, 0.8, other.end),
    ];
  }
  const given = two.firstNames ?? two.lastName;
  return [
    person(first, one.lastName, one.firstNames, 0.9, other.end),
    person(second, one.lastName, given, 0.85, other.end),
  ];
};

const civilityAt = (text: string, at: number): boolean =>
  /^(?:monsieur|madame|mademoiselle|mme|mlle|mr?\.)\b/i.test(text.slice(at, at + 14));

const secondCivility = (text: string, from: number): { civility: Civility; from: number } | null => {
  const rest = text.slice(from, from + 24);
  const link = AND.exec(rest);
  if (link === null) return null;
  const match = /^(monsieur|madame|mademoiselle|mme|mlle|mr|m)\b\.?\s+/i.exec(rest.slice(link[0].length));
  if (match === null) return null;
  return { civility: civilityOf(match[1] ?? ''), from: from + link[0].length + match[0].length };
};

const FUNCTION_AS_NAME = /^(\p{Lu}{4,})(?=\s)/u;

/** `Monsieur HUISSIER Jean`: some are called by the name of a function. */
const bearsFunctionAsName = (text: string, from: number): boolean => {
  const name = FUNCTION_AS_NAME.exec(text.slice(from, from + 30))?.[1];
  return name !== undefined && givenNameFollows(text, from + name.length);
};

const readOne = (text: string, start: number, from: number, civility: Civility): readonly PersonMention[] => {
  const second = secondCivility(text, from);
  // `Monsieur ou Madame le Juge`: an office, no couple.
  if (second !== null && OFFICIAL.test(fold(text.slice(second.from, second.from + 24)))) return [];
  if (second !== null) return readCouple(text, start, second.from, civility, second.civility);
  if (OFFICIAL.test(fold(text.slice(from, from + 24))) && !bearsFunctionAsName(text, from)) return [];
  const words = takeWords(text, from);
  const name = nameOf(words);
  return name === null ? [] : [{ civility, ...name, start, end: words.end }];
};

/** Every natural person introduced by a civility, in order; functions ("Monsieur le Préfet") are no persons. */
export const findPersons = (text: string): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  const sorted = namesBeforeCivility(text);
  for (const match of text.matchAll(CIVILITY)) {
    const word = match[1] ?? '';
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || sorted.some((each) => start >= each.start && start < each.end)) continue;
    if (word.length > 4 && !isCivility(word)) continue;
    if (word === 'M' && !/^M\.|^M\s+\p{Lu}/u.test(text.slice(start, start + 6))) continue;
    found.push(...readOne(text, start, start + match[0].length, civilityOf(word)));
  }
  for (const match of text.matchAll(SPOUSES)) {
    if (/\p{L}\s*$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) && !/les/i.test(match[0])) continue;
    found.push(...readCouple(text, match.index, match.index + match[0].length, 'M', 'MME'));
  }
  if (sorted.length > 0) found.splice(0, found.length, ...[...found, ...sorted].sort((a, b) => a.start - b.start));
  return inCommonOrder(found.map((person, index) => sharedName(text, person, found[index + 1])));
};

/** `Monsieur Jean et Madame Marie DURAND`: the first bears the name of the second. */
const sharedName = (text: string, person: PersonMention, next: PersonMention | undefined): PersonMention => {
  if (person.firstNames !== null || next === undefined || next.firstNames === null || !isFirstName(person.lastName))
    return person;
  if (!/^\s*et\s*$/i.test(text.slice(person.end, next.start))) return person;
  return { ...person, lastName: next.lastName, firstNames: person.lastName, certainty: 0.85 };
};

const COMPANY_WORD =
  /^(?:la |le |l')?(?:sci|sarl|sas|sasu|sa|s\.a|eurl|snc|scp|selarl|societe|cabinet|agence|oph|office|association|syndicat|indivision|succession|groupe|etude|maitre|ville|mairie)\b/;

/** A name that nothing announces as one: its words alone speak for it, or what is said behind it. */
const UNANNOUNCED = 0.86;
const GIVEN_KNOWN = 0.91;
const TOLD_BEHIND = 0.95;

const certaintyAtHead = (name: { readonly firstNames: string | null }, behind: boolean): number => {
  if (behind) return TOLD_BEHIND;
  return isFirstName(name.firstNames?.split(/\s+/)[0] ?? '') ? GIVEN_KNOWN : UNANNOUNCED;
};

/**
 * A name without civility at the head of a value (`LEFEVRE Amélie, née le …`, `LEFEVRE Amélie (Mme)`).
 *
 * @returns null when the words do not look like a person's name
 */
export const personAtHead = (text: string): PersonMention | null => {
  const start = text.search(/\S/);
  if (start < 0 || COMPANY_WORD.test(fold(text.slice(start, start + 20)))) return null;
  const words = takeWords(text, start);
  const name = nameOf(words);
  if (name === null || words.words.length < 2 || name.firstNames === null) return null;
  const capitals = words.words.some((word) => word.length > 1 && word === word.toUpperCase());
  if (name.certainty < (capitals ? 0.8 : 0.85)) return null;
  const behind = civilityBehind(text, words.end);
  const certainty = Math.min(name.certainty, certaintyAtHead(name, behind !== null));
  const otherName = name.otherName ?? behind?.otherName ?? null;
  return { ...name, civility: behind?.civility ?? null, otherName, certainty, start, end: behind?.end ?? words.end };
};

/** What parts the persons of a list. */
const BETWEEN = /\s*(?:[;/\n&]|(?<=\s)(?:et|ou)(?=\s))\s*/iu;

/** Names without civility in a list: `DURAND Paul (M.) ; DURAND Marie (Mme)`; whoever is not at the head of an item is not read. */
export const personsInList = (text: string): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  let from = 0;
  while (from < text.length) {
    const person = personAtHead(text.slice(from));
    if (person === null) return found;
    found.push({ ...person, start: person.start + from, end: person.end + from });
    const end = person.end + from;
    const next = BETWEEN.exec(text.slice(end));
    if (next === null || next.index > 0) return found;
    from = end + next[0].length;
  }
  return found;
};
