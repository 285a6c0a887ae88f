import { fold } from '../document/fold-text.ts';
import { mendWords } from '../text/mend-ocr.ts';
import { nearSpelling } from '../text/near-spelling.ts';
import { inCommonOrder } from './common-order.ts';
import type { PersonMention } from './person-mention.ts';
import { isFirstName, splitName } from './person-name.ts';

const CIVILITY =
  /(?<![\p{L}\p{N}'’])(M[\p{L}\d]{5,11}(?=\s+\p{Lu})|Monsieur|MONSIEUR|monsieur|Madame|MADAME|madame|Mademoiselle|MADEMOISELLE|M[mM][eE]|Mlle|MLLE|M[rR]|M)(?![\p{L}\p{N}])\.?[ \t]*/gu;
const AND = /^(?:et|ou|&|\/)\s*/i;
const SPOUSES = /(?<![\p{L}])(?:les\s+)?[éeÉE]poux\s+(?=\p{Lu})/giu;
/** Words that follow a name without being part of it, folded. */
const STOP = new Set(
  (
    'ne nee nes demeurant demeurants domicilie domiciliee nationalite profession agissant ayant en ci sis sise residant et ou locataire ' +
    'locataires preneur caution garant dont exercant celibataire mariee divorcee divorce veuf retraite retraitee salarie salariee etudiant ' +
    'etudiante represente representee pris prise es ainsi parlant tous toutes un une pour par sur dans avec lequel laquelle sans occupant ' +
    'occupants adresse telephone tel demeurent bailleur proprietaire requerant debiteur destinataire signifie bail logement nom prenom prenoms a au ' +
    'aux qui que dernier dernierement anciennement actuellement soussigne commissaire huissier epoux euros titulaire cotitulaire colocataire conjoint conjointe'
  ).split(' '),
);
const ALIAS = /^(?:nee?|epouse|veuve|divorcee|vve|ep|epx|dite?|alias)\.?$/;
const OFFICIAL =
  /^(?:le|la|les|l')?\s*(?:prefet|prefete|president|presidente|juge|procureur|maire|directeur|directrice|greffier|batonnier|gardien|gardienne|concierge|receveur|tresorier|commissaire|huissier|ministre|syndic|notaire|locataire|preneur|bailleur|requerant|destinataire|gerant|x\b)/;

const CIVILITY_WORDS = ['monsieur', 'madame', 'mademoiselle'];

/** Spelt out, or one letter off as OCR may leave it (`Monsicur`, `Madamc`). */
const isCivility = (word: string): boolean =>
  CIVILITY_WORDS.some((known) => nearSpelling(fold(word).replace(/rn/g, 'm'), known));

const civilityOf = (word: string): 'M' | 'MME' => (/^m(?:a|me|lle)/i.test(word) ? 'MME' : 'M');

type Words = {
  readonly words: readonly string[];
  readonly after: readonly string[];
  /** The words behind `PRÉNOM`, when the act says which they are. */
  readonly given: readonly string[];
  readonly end: number;
};

const isNameWord = (word: string): boolean => /^[\p{L}][\p{L}'’.-]*$/u.test(word);
const isLowerParticle = (word: string): boolean =>
  /^(?:de|du|des|d['’]?|la|le|les|l['’]|van|von|den|der|ter|di|da|dos|do|del|della|el|al|ben|bin|ibn|ould|y)$/.test(
    word,
  ) || /^[dl]['’]\p{Lu}/u.test(word);

/** `le Comte`, `le Docteur`, `Veuve`: before the name, no part of it. */
const HONOUR =
  /^(?:(?:le |la |l['’])?(?:(?:vi)?comte(?:sse)?|baron(?:ne)?|marquise?|duc|duchesse|prince(?:sse)?|docteur|dr\.?|professeur|pr\.?|g[ée]n[ée]ral|colonel|veuve|vve)\s+)+/i;
const GLUED = /^(\p{Lu}{3,})(?:et|n[ée]e?|demeurant)$/u;
const MAX_WORDS = 8;

/** Reads name words from `from` on; words after "née" or "épouse" are kept apart. */
const takeWords = (text: string, from: number): Words => {
  const words: string[] = [];
  const after: string[] = [];
  const given: string[] = [];
  let end = from;
  let alias = false;
  let told = false;
  const pattern = /(\s*)([^\s,;:()\n]+)([,;:()]?)/gy;
  pattern.lastIndex = from + (HONOUR.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, blank = '', raw = '', mark = ''] = match;
    if (blank.includes('\n') || words.length + after.length + given.length >= MAX_WORDS) break;
    // `LACOURet Madame`: the blank before a small word was lost.
    const glued = GLUED.exec(raw);
    if (glued !== null && !alias) {
      (told ? given : words).push(glued[1] ?? raw);
      end = match.index + blank.length + (glued[1]?.length ?? 0);
      break;
    }
    const word = mendWords(raw).replace(/[.,]+$/, (dots) => (raw.replace(/\.$/, '').length === 1 ? dots : ''));
    const folded = fold(word);
    if (/^(?:prenoms?|prenommee?)$/.test(folded) && words.length > 0) {
      told = true;
    } else if (ALIAS.test(folded) && !isBirth(text, pattern.lastIndex)) {
      alias = true;
    } else {
      const known = isNameWord(word) && !STOP.has(folded) && (/^\p{Lu}/u.test(word) || isLowerParticle(word));
      if (!known) break;
      (alias ? after : told ? given : words).push(word);
    }
    end = match.index + match[0].length - mark.length;
    const at = pattern.lastIndex;
    if (mark === ',' && isGivenNamesSoFar(words) && givenNameFollows(text, at)) continue;
    if (mark === ',' && isNameInCapitals(words) && givenNamesBehindComma(text, at)) continue;
    if (mark !== '' || (raw.endsWith('.') && word.replace('.', '').length > 1 && !raw.includes('-'))) break;
  }
  const bracketed = given.length > 0 ? null : givenInBrackets(text, end, words);
  if (bracketed !== null) return { words: trimParticles(words), after, ...bracketed };
  return { words: trimParticles(words), after: trimParticles(after), given, end };
};

/** `Henri, Louis, Marie PONTAVICE`: civil registers part given names by commas. */
const isGivenNamesSoFar = (words: readonly string[]): boolean => words.every((word) => isFirstName(word));

const BRACKETED = /^\s*\((\p{Lu}[\p{L}'’-]+(?:[ ,]+\p{Lu}[\p{L}'’-]+){0,4})\)/u;

/** `DUPONT (Jean, Paul)`: given names in brackets behind a name in capitals. */
const givenInBrackets = (text: string, end: number, words: readonly string[]) => {
  const match = BRACKETED.exec(text.slice(end, end + 70));
  const given = match?.[1]?.split(/[ ,]+/) ?? [];
  if (match === null || !isNameInCapitals(words) || !isFirstName(given[0] ?? '')) return null;
  return { given, end: end + match[0].length };
};

const isNameInCapitals = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => word === word.toUpperCase() || isLowerParticle(word));

/** `CÔME, Grâce, née le …`: a catalogue puts the given names behind a comma. */
const GIVEN_BEHIND =
  /^\s+(\p{Lu}[\p{Ll}'’]+)(?:[ -]\p{Lu}[\p{Ll}'’]+){0,3}\s*(?:[,;(\n]|$)\s*(né|de nationalit|demeurant|domicili)?/u;

const givenNamesBehindComma = (text: string, at: number): boolean => {
  const match = GIVEN_BEHIND.exec(text.slice(at, at + 80));
  const first = match?.[1] ?? '';
  if (match === null || STOP.has(fold(first)) || isCivility(first)) return false;
  return isFirstName(first) || match[2] !== undefined;
};

const givenNameFollows = (text: string, at: number): boolean => {
  const next = /^\s+(\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(at, at + 40))?.[1];
  return next !== undefined && isFirstName(next);
};

const isBirth = (text: string, at: number): boolean => /^\s*(?:le\b|en\b|\d|à|a\b)/i.test(text.slice(at, at + 6));

const trimParticles = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 0 && isLowerParticle(words[end - 1] ?? '') && !/\p{Lu}/u.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
};

const toldApart = (words: readonly string[], given: readonly string[]) => ({
  lastName: words.filter((word) => !/^nom$/i.test(word)).join(' '),
  firstNames: given.join(' '),
  certainty: 0.97,
});

/** `DUPONT née MARTIN Amélie`: the words after the maiden name that are not in capitals are given names. */
const nameOf = ({ words, after, given }: Words) => {
  const told = given.length === 0 || words.length === 0 ? null : toldApart(words, given);
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
  first: 'M' | 'MME',
  second: 'M' | 'MME',
): readonly PersonMention[] => {
  const head = takeWords(text, from);
  const one = nameOf(head);
  if (one === null) return [];
  const link = /^\s*(?:et|&)\s+/i.exec(text.slice(head.end));
  CIVILITY.lastIndex = 0;
  const other = link === null ? null : takeWords(text, head.end + link[0].length);
  const person = (
    civility: 'M' | 'MME',
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

const secondCivility = (text: string, from: number): { civility: 'M' | 'MME'; from: number } | null => {
  const rest = text.slice(from, from + 24);
  const link = AND.exec(rest);
  if (link === null) return null;
  const match = /^(monsieur|madame|mademoiselle|mme|mlle|mr|m)\b\.?\s+/i.exec(rest.slice(link[0].length));
  if (match === null) return null;
  return { civility: civilityOf(match[1] ?? ''), from: from + link[0].length + match[0].length };
};

const readOne = (text: string, start: number, from: number, civility: 'M' | 'MME'): readonly PersonMention[] => {
  const second = secondCivility(text, from);
  if (second !== null) return readCouple(text, start, second.from, civility, second.civility);
  if (OFFICIAL.test(fold(text.slice(from, from + 24)))) return [];
  const words = takeWords(text, from);
  const name = nameOf(words);
  return name === null ? [] : [{ civility, ...name, start, end: words.end }];
};

/** Every natural person introduced by a civility, in order; functions ("Monsieur le Préfet") are no persons. */
export const findPersons = (text: string): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  for (const match of text.matchAll(CIVILITY)) {
    const word = match[1] ?? '';
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (word.length > 4 && !isCivility(word)) continue;
    if (word === 'M' && !/^M\.|^M\s+\p{Lu}/u.test(text.slice(start, start + 6))) continue;
    found.push(...readOne(text, start, start + match[0].length, civilityOf(word)));
  }
  for (const match of text.matchAll(SPOUSES)) {
    if (/\p{L}\s*$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) && !/les/i.test(match[0])) continue;
    found.push(...readCouple(text, match.index, match.index + match[0].length, 'M', 'MME'));
  }
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

/**
 * A name without civility at the head of a value (`LEFEVRE Amélie, née le …`).
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
  return { civility: null, ...name, certainty: Math.min(name.certainty, 0.86), start, end: words.end };
};
