import { editDistance, toleranceFor } from './edit-distance.ts';
import { bitsOf, type Evidence, type EvidenceRule, evidence } from './evidence.ts';
import { soundOf } from './french-sound.ts';
import type { FamilyName, PersonName } from './person-name.ts';

/** Family names borne by so many Parisians that meeting one twice in a building is no surprise. */
const COMMON_NAMES = new Set(
  (
    'MARTIN BERNARD THOMAS PETIT ROBERT RICHARD DURAND DUBOIS MOREAU LAURENT SIMON MICHEL LEFEBVRE LEROY ROUX DAVID ' +
    'GARCIA FERNANDEZ RODRIGUEZ LOPEZ PEREIRA FERREIRA DASILVA DOSSANTOS NGUYEN TRAN CHEN WANG LIU ZHANG COHEN LEVY ' +
    'DIALLO TRAORE DIARRA COULIBALY KEITA CAMARA DIOP NDIAYE FALL SYLLA TOURE SOW BA BAH SARR CISSE KONE BARRY KONATE ' +
    'AHMED MOHAMED BENALI KHAN SINGH HAMIDI'
  ).split(' '),
);

const nearSpelling = (a: string, b: string): boolean => {
  const limit = toleranceFor(Math.max(a.length, b.length));
  return limit > 0 && editDistance(a, b, limit) <= limit;
};

/** Spellings of very different lengths are never heard alike: not worth listening to. */
const mayBeHeardAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 3 && Math.abs(a.length - b.length) <= 3;

const nearlySame = (a: string, b: string): boolean =>
  nearSpelling(a, b) || (mayBeHeardAlike(a, b) && soundOf(a) === soundOf(b));

const nearFamilies = (a: FamilyName, b: FamilyName): boolean =>
  nearSpelling(a.joined, b.joined) || (mayBeHeardAlike(a.joined, b.joined) && a.sound === b.sound);

/** Letter pairs that OCR takes for one letter. */
const asScanned = (letters: string): string =>
  letters.replace(/RN/g, 'M').replace(/VV/g, 'W').replace(/CL/g, 'D').replace(/[IL]/g, 'I').replace(/Q/g, 'O');

const resembles = (a: string, b: string): boolean => {
  const limit = Math.floor(Math.max(a.length, b.length) * 0.4);
  return limit > 0 && editDistance(a, b, limit) <= limit;
};

const shareAPart = (a: FamilyName, b: FamilyName): boolean => {
  if (Math.max(a.parts.length, b.parts.length) < 2) return false;
  return a.parts.some((part) =>
    b.parts.some((other) => part === other || (part.length > 5 && nearlySame(part, other))),
  );
};

const exactRule = (name: string): EvidenceRule =>
  COMMON_NAMES.has(name) || name.length < 4 ? 'nom_identique_courant' : 'nom_identique';

const compareFamilies = (a: FamilyName, b: FamilyName): EvidenceRule => {
  if (a.joined === b.joined) return exactRule(a.joined);
  if (a.bare === b.bare && a.bare.length > 3) return 'nom_particule';
  if (nearFamilies(a, b) || asScanned(a.joined) === asScanned(b.joined)) return 'nom_proche';
  if (shareAPart(a, b)) return 'nom_partie';
  return resembles(a.joined, b.joined) ? 'nom_ressemblant' : 'nom_different';
};

/** The best reading over all the names two people bear; a match beyond the first names is one of birth or of use. */
const familyRule = (a: PersonName, b: PersonName): EvidenceRule => {
  const rules = a.families.flatMap((x, i) =>
    b.families.map((y, j) => ({ rule: compareFamilies(x, y), first: i + j === 0 })),
  );
  const best = rules.reduce((top, next) => (evidence(next.rule).weight > evidence(top.rule).weight ? next : top));
  return !best.first && evidence(best.rule).weight >= evidence('nom_usage').weight ? 'nom_usage' : best.rule;
};

/** Given names that so often begin a compound one that `Jean` and `Jean-Pierre` are two people until something else says not. */
const COMPOUND_STARTS = new Set(['JEAN', 'MARIE', 'ANNE', 'PIERRE', 'PAUL', 'LOUIS', 'ROSE', 'MOHAMED', 'ABDEL', 'EL']);

const initialsOf = (given: readonly string[]): string => given.map((word) => word.slice(0, 1)).join('');

/** `J.-B.`, `J` or `JB` against `Jean-Baptiste`. */
const isInitialOf = (short: readonly string[], long: readonly string[]): boolean => {
  const letters = short.every((word) => word.length === 1) ? short.join('') : null;
  const glued =
    short.length === 1 && (short[0] ?? '').length === 2 && !/[AEIOUY]/.test(short[0] ?? '') ? short[0] : null;
  const initials = letters ?? glued;
  return initials !== null && initials !== undefined && initialsOf(long).startsWith(initials);
};

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[i] === word);

const subsetRule = (short: PersonName, long: PersonName): EvidenceRule => {
  const ambiguous = short.given.length === 1 && COMPOUND_STARTS.has(short.given[0] ?? '') && long.givenIsCompound;
  return ambiguous ? 'prenom_incertain' : 'prenom_partiel';
};

const conflictingCivility = (a: PersonName, b: PersonName): boolean =>
  a.civility !== null && b.civility !== null && a.civility !== b.civility;

/** The same names, one by one, in near spellings: `Jean Baptlste`, but never `Jean-Luc` and `Jean-Loïc`. */
const eachNear = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i] || nearlySame(word, b[i] ?? ''));

/** First given names that differ: near spellings of one sex, the same names in another order, or another person. */
const otherFirstName = (a: PersonName, b: PersonName): EvidenceRule => {
  if (nearlySame(a.given[0] ?? '', b.given[0] ?? '') && !conflictingCivility(a, b)) return 'prenom_proche';
  const shared = a.given.some((word) => word.length > 2 && !COMPOUND_STARTS.has(word) && b.given.includes(word));
  return shared && !conflictingCivility(a, b) ? 'prenom_incertain' : 'prenom_different';
};

/** One person's first names written two ways: whole, cut short, as initials, misspelt. */
const agreeingRule = (a: PersonName, b: PersonName): EvidenceRule | null => {
  const [short, long] = a.given.length <= b.given.length ? [a, b] : [b, a];
  if (a.given.join('') === b.given.join('')) return 'prenom_identique';
  if (startsWith(long.given, short.given)) return subsetRule(short, long);
  if (isInitialOf(short.given, long.given) || isInitialOf(long.given, short.given)) return 'prenom_initiale';
  return eachNear(a.given, b.given) && !conflictingCivility(a, b) ? 'prenom_proche' : null;
};

const givenRule = (a: PersonName, b: PersonName): EvidenceRule | null => {
  if (a.given.length === 0 || b.given.length === 0) return conflictingCivility(a, b) ? 'prenom_different' : null;
  const agreeing = agreeingRule(a, b);
  if (agreeing !== null) return agreeing;
  if (a.given[0] !== b.given[0]) return otherFirstName(a, b);
  return COMPOUND_STARTS.has(a.given[0] ?? '') ? 'prenom_different' : 'prenom_incertain';
};

/** Part of the first names was taken for the family name, or their order changed: the same letters, cut at another place. */
const sameWordsOtherwiseCut = (a: PersonName, b: PersonName): boolean => {
  const [x, y] = [a.families[0]?.joined ?? '', b.families[0]?.joined ?? ''];
  const all = (family: string, given: readonly string[]): string => [...family, ...given.join('')].sort().join('');
  return x !== y && a.given.length + b.given.length > 0 && all(x, a.given) === all(y, b.given);
};

/** Whether two people are the same one, as evidence. */
export const comparePeople = (a: PersonName, b: PersonName): readonly Evidence[] => {
  if (sameWordsOtherwiseCut(a, b)) return [evidence('nom_proche'), evidence('prenom_partiel')];
  const family = familyRule(a, b);
  const given = givenRule(a, b);
  if (family === 'nom_different') return [evidence(family)];
  const civility = given !== 'prenom_different' && conflictingCivility(a, b) ? [evidence('civilite_differente')] : [];
  return [evidence(family), ...(given === null ? [] : [evidence(given)]), ...civility];
};

/** From how many bits on two people count as one: a near name with an agreeing first name or none. */
const SAME_PERSON = 6;

export type PeopleComparison = {
  readonly rows: readonly Evidence[];
  /** At least one person stands in both acts. */
  readonly someoneInCommon: boolean;
};

/**
 * The people of two acts: the pair that agrees best speaks for all, and each further person in common adds to it.
 * A co-tenant more or less says nothing.
 */
export const compareTenants = (a: readonly PersonName[], b: readonly PersonName[]): PeopleComparison => {
  const pairs = a
    .flatMap((x, i) => b.map((y, j) => ({ i, j, rows: comparePeople(x, y) })))
    .sort((x, y) => bitsOf(y.rows) - bitsOf(x.rows));
  const [best] = pairs;
  if (!best) return { rows: [], someoneInCommon: false };
  const taken = { i: new Set([best.i]), j: new Set([best.j]) };
  const rows = [...best.rows];
  for (const pair of pairs) {
    if (taken.i.has(pair.i) || taken.j.has(pair.j) || bitsOf(pair.rows) < SAME_PERSON) continue;
    taken.i.add(pair.i);
    taken.j.add(pair.j);
    rows.push(evidence('cotitulaire_commun'));
  }
  return { rows, someoneInCommon: bitsOf(best.rows) >= SAME_PERSON };
};
