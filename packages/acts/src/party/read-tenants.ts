import type { ReviewReason, Tenant } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import type { Reading } from '../reading.ts';
import { onSheet, type Scene } from '../scene.ts';
import { personsOfAct } from './act-persons.ts';
import { readAddressee } from './addressee.ts';
import { personsOfBlocks } from './block-persons.ts';
import { personsOfForm } from './form-persons.ts';
import type { NamedPerson } from './named-person.ts';
import type { PersonMention } from './person-mention.ts';
import { isFirstName } from './person-name.ts';
import { bagOfWords, samePerson } from './same-person.ts';
import { personsOfSentences } from './sentence-persons.ts';
import { settleOrder } from './settle-order.ts';
import { addresseesOnSheet } from './sheet-addressees.ts';
import { unexplainedPersons } from './unexplained-persons.ts';
import { personsOfWindow } from './window-person.ts';

export type TenantsReading = {
  readonly tenants: Reading<readonly Tenant[]>;
  readonly guarantors: readonly NamedPerson[];
  readonly addressee: Reading<'tenant' | 'guarantor'>;
  readonly reasons: readonly ReviewReason[];
};

type Known = { readonly mentions: readonly NamedPerson[] };

const grouped = (persons: readonly NamedPerson[]): readonly Known[] => {
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

const likeSpelt = (known: Known, person: NamedPerson): number =>
  known.mentions.filter((other) => spelling(other) === spelling(person)).length;

const knownGiven = (person: NamedPerson): number =>
  Number(person.firstNames !== null && isFirstName(person.firstNames.split(/\s+/)[0] ?? ''));

/** Spelt as most mentions are, then with a given name that exists, then the surest and the longest. */
const best = (known: Known): NamedPerson | undefined =>
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
const isSpeltTwice = (known: Known, top: NamedPerson): boolean => {
  const full = known.mentions.filter((mention) => mention.firstNames !== null);
  const married = new Set(known.mentions.flatMap(({ otherName }) => (otherName === null ? [] : [fold(otherName)])));
  const other = full.filter(
    (mention) =>
      spelling(mention) !== spelling(top) && !sameWords(mention, top) && !married.has(fold(mention.lastName)),
  );
  return other.length > 0 && other.length >= full.length - other.length;
};

const isSingleWord = (person: NamedPerson): boolean => person.firstNames === null;

const ORDER_KNOWN = 0.8;

/** How sure a person's name is: two places that agree make it certain, whatever the order of the words told. */
const confidenceOf = (known: Known): number => {
  const top = best(known);
  if (top === undefined) return 0;
  if (isSpeltTwice(known, top)) return 0.76;
  // Which words are the name and which are given stays as unsure as the surest mention, however often it is printed.
  if (top.firstNames !== null && top.certainty < ORDER_KNOWN) return Math.min(top.certainty, 0.76);
  const places = new Set(known.mentions.map((mention) => mention.place)).size;
  const alike = known.mentions.filter((mention) => mention.lastName.length > 0 && mention.firstNames !== null).length;
  if (isSingleWord(top)) return top.certainty > 0.8 ? top.certainty * 0.97 : places > 1 ? 0.8 : 0.72;
  if (places > 1 && alike > 1) return Math.max(0.98 * Math.min(1, top.certainty + 0.12), top.certainty);
  return top.certainty * 0.97;
};

const tenantOf = (known: Known): Tenant | null => {
  const top = best(known);
  if (top === undefined) return null;
  const civility = top.civility ?? known.mentions.find((mention) => mention.civility !== null)?.civility ?? null;
  return { civility, lastName: top.lastName, firstNames: top.firstNames };
};

/** `EMRE CAN CELIK` beside `HELENE CELIK`: what they share is the name, the rest is given. */
const withSharedNames = (tenants: readonly Tenant[]): readonly Tenant[] =>
  tenants.map((tenant) => {
    const shared = tenants.find((other) => other !== tenant && tenant.lastName.endsWith(` ${other.lastName}`));
    if (shared === undefined || tenant.firstNames === null) return tenant;
    const extra = tenant.lastName.slice(0, -shared.lastName.length).trim();
    return isFirstName(extra) || !/\s/.test(extra)
      ? { ...tenant, lastName: shared.lastName, firstNames: `${tenant.firstNames} ${extra}` }
      : tenant;
  });

const HEIRS = /\b(?:heritiers?|ayants? droit|succession|indivision successorale|feu|decedee?)\b/;

/**
 * The tenants of the dwelling and whom the copy is for. In a copy for the guarantor the tenant is still the tenant: named
 * as such by the block, by the lease or by the guarantee.
 *
 * @returns `tenants` null when nobody is named
 */
export const readTenants = (
  scene: Scene,
  landlords: readonly { lastName: string; firstNames: string | null }[],
): TenantsReading => {
  const isLandlord = (person: NamedPerson) =>
    landlords.some(
      (landlord) => landlord.firstNames !== null && person.firstNames !== null && samePerson(landlord, person),
    );
  const mentions = personsOfAct(scene);
  const settled = (persons: readonly NamedPerson[]) =>
    persons.map((person) => settleOrder(person, mentions)).filter((person) => !isLandlord(person));
  const told = settled([...personsOfForm(scene), ...personsOfBlocks(scene)]);
  const all = told.length > 0 ? told : settled(personsOfWindow(scene));
  const guarantors = all.filter((person) => person.role === 'guarantor');
  const isGuarantor = (person: NamedPerson) => guarantors.some((other) => samePerson(other, person));
  const lists = personsOfSentences(scene).map((list) => settled(list).filter((person) => !isGuarantor(person)));
  const sentences = lists.flat();
  const named = all.filter((person) => person.role === 'tenant' && !isGuarantor(person));
  const parties = named.filter((person) => person.place === 'form' || !onSheet(scene, person.offset));
  const direct = parties.length > 0 ? parties : named;
  const primary = direct.length > 0 ? direct : firstPlace(sentences);
  const known = grouped([
    ...primary,
    ...sentences.filter((person) => primary.some((other) => samePerson(other, person))),
    ...coTenants(lists, primary),
  ]);
  const addressee = readAddressee(scene, direct, guarantors);
  const tenants = withSharedNames(known.map(tenantOf).filter((tenant) => tenant !== null));
  if (tenants.length === 0) return { tenants: null, guarantors, addressee, reasons: [] };
  const first = primary[0]?.source;
  const confidence =
    Math.min(...known.map(confidenceOf)) *
    (direct.length > 0 ? 1 : primary.every(({ place }) => place === 'service') ? 0.8 : 0.93) *
    (tenants.length > 4 ? 0.6 : 1) *
    agreement(all, known) *
    (fewerThanSaid(scene, tenants.length) ? 0.75 : 1);
  const reasons = [
    ...strangersOnSheet(scene, [...parties, ...guarantors, ...sentences.filter(({ place }) => place !== 'service')]),
    ...otherInLease(known, sentences),
    ...withoutRole(scene, [...known.flatMap((group) => group.mentions), ...guarantors, ...all], landlords),
  ];
  const heirs = scene.segments.some(
    (segment) =>
      segment.role !== 'claimant' &&
      segment.role !== 'officer' &&
      HEIRS.test(scene.folded.slice(segment.start, segment.start + 300)),
  );
  const source = first ?? { page: 1, excerpt: '', box: null };
  return {
    tenants: {
      value: tenants,
      confidence: heirs || reasons.length > 0 ? Math.min(confidence, 0.6) : confidence,
      source,
    },
    guarantors,
    addressee,
    reasons,
  };
};

/** The mentions of the best sentence alone: the guarantee names the tenant more surely than the sheet of service. */
const firstPlace = (persons: readonly NamedPerson[]): readonly NamedPerson[] => {
  for (const place of ['guarantee', 'lease', 'service'] as const) {
    const found = persons.filter((person) => person.place === place);
    if (found.length > 0) return found;
  }
  return [];
};

/** Those whom the lease names beside a tenant that this copy is served on: each has a copy, and all live there. */
const coTenants = (
  lists: readonly (readonly NamedPerson[])[],
  primary: readonly NamedPerson[],
): readonly NamedPerson[] => {
  const isPrimary = (person: NamedPerson) => primary.some((other) => samePerson(other, person));
  return lists
    .filter((list) => list.some((person) => person.place === 'lease' && isPrimary(person)))
    .flatMap((list) => list.filter((person) => !isPrimary(person)));
};

const NAMED_ELSE =
  "La feuille de signification nomme un destinataire que l'acte ne donne pas comme locataire. Vérifiez de qui il s'agit.";
const LET_TO_ELSE =
  "Le bail est dit consenti à une autre personne que celles à qui l'acte est signifié. Vérifiez qui est locataire.";

/** Whether a name, perhaps without its given names, may be that person's: all its words are among theirs. */
const mayBe = (person: PersonMention, other: NamedPerson): boolean => {
  const among = new Set(`${bagOfWords(other)} ${fold(other.otherName ?? '')}`.split(/[^a-z]+/));
  const words = bagOfWords(person).split(' ');
  return samePerson(other, person) || words.every((word) => among.has(word));
};

/** The sheet of service says that the copy is for somebody whom no other place of the act names. */
const strangersOnSheet = (scene: Scene, named: readonly NamedPerson[]): readonly ReviewReason[] => {
  const stranger = addresseesOnSheet(scene).some((person) => !named.some((other) => mayBe(person, other)));
  return stranger ? [{ code: 'contradiction', field: 'tenants', message: NAMED_ELSE }] : [];
};

/** The lease names tenants, and none of them is whom the act is served on. */
const otherInLease = (known: readonly Known[], sentences: readonly NamedPerson[]): readonly ReviewReason[] => {
  const lessees = sentences.filter((person) => person.place === 'lease');
  const met = lessees.some((person) => known.some(({ mentions }) => mentions.some((each) => samePerson(each, person))));
  return lessees.length === 0 || met ? [] : [{ code: 'contradiction', field: 'tenants', message: LET_TO_ELSE }];
};

const WITHOUT_ROLE =
  "L'acte nomme une personne sans que rien de connu dise si elle est locataire, bailleur ou caution. Vérifiez qui est locataire.";

/** Somebody named in full is nobody known: a tenant may have been missed, or somebody else be taken for one. */
const withoutRole = (
  scene: Scene,
  named: readonly NamedPerson[],
  landlords: readonly { lastName: string; firstNames: string | null }[],
): readonly ReviewReason[] => {
  const isExplained = (person: PersonMention) =>
    named.some((other) => mayBe(person, other)) || landlords.some((landlord) => samePerson(landlord, person));
  return unexplainedPersons(scene, isExplained).length === 0
    ? []
    : [{ code: 'contradiction', field: 'tenants', message: WITHOUT_ROLE }];
};

const TOGETHER: readonly (readonly [number, RegExp])[] = [
  [2, /\btou(?:te)?s (?:les )?deux\b|\b(?:demeurant|domicilies|residant|habitant) ensemble\b/],
  [3, /\btou(?:te)?s (?:les )?trois\b/],
  [4, /\btou(?:te)?s (?:les )?quatre\b/],
];

/** `demeurant tous deux …` beside one name: a name was missed. */
const fewerThanSaid = (scene: Scene, count: number): boolean =>
  scene.segments.some(({ role, start, end }) => {
    if (role !== 'addressee' && role !== 'tenant') return false;
    const text = scene.folded.slice(start, end).replace(/\n/g, ' ');
    return TOGETHER.some(([said, pattern]) => count < said && pattern.test(text));
  });

/** Less than 1 when a form and a block both list tenants, and not the same ones. */
const agreement = (all: readonly NamedPerson[], known: readonly Known[]): number => {
  const count = (place: NamedPerson['place']) =>
    known.filter((group) => group.mentions.some((mention) => mention.place === place)).length;
  const form = count('form');
  const block = count('block');
  if (form === 0 || block === 0 || all.length === 0) return 1;
  if (form === block && form === known.length) return 1;
  const inBoth = known.filter(({ mentions }) => new Set(mentions.map(({ place }) => place)).size > 1).length;
  // A label whose value is one line names the first of those whom the block lists.
  if (inBoth === form) return 0.95;
  return inBoth > 0 ? 0.85 : 0.5;
};
