import type { FieldSource, ReviewReason, Tenant } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';
import {
  bagOfWords,
  type NamedPerson,
  personsOfBlocks,
  personsOfForm,
  personsOfSentences,
  samePerson,
} from './parties.ts';
import { isFirstName } from './person-name.ts';

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
  const other = full.filter((mention) => spelling(mention) !== spelling(top) && !sameWords(mention, top));
  return other.length > 0 && other.length >= full.length - other.length;
};

const isSingleWord = (person: NamedPerson): boolean => person.firstNames === null;

/** How sure a person's name is: two places that agree make it certain, whatever the order of the words told. */
const confidenceOf = (known: Known): number => {
  const top = best(known);
  if (top === undefined) return 0;
  if (isSpeltTwice(known, top)) return 0.76;
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

const GUARANTOR_TITLE =
  /\b(?:commandement|signification|denonciation|denonce)\b[^.\n]{0,60}\b(?:a|aux|a la) cautions?\b/;
const GUARANTOR_SERVED =
  /\bvous est (?:signifie|delivre|denonce|notifie)e?\b[^.\n]{0,40}qualite de (?:caution|garant)|\ben votre qualite de (?:caution|garant)/;

const addresseeOf = (
  scene: Scene,
  tenants: readonly NamedPerson[],
  guarantors: readonly NamedPerson[],
): Reading<'tenant' | 'guarantor'> => {
  const sourceOf = (person: NamedPerson | undefined): FieldSource =>
    person?.source ?? { page: scene.document.lines[0]?.page ?? 1, excerpt: '', box: null };
  const served = scene.segments.filter((segment) => segment.role === 'guarantor').length > 0;
  const title = GUARANTOR_TITLE.test(scene.folded.slice(0, 4000));
  const text = GUARANTOR_SERVED.test(scene.folded);
  const addressedToTenant = tenants.some((person) => person.place === 'block' && inAddressee(scene, person.offset));
  const signs = Number(served) + Number(title) + Number(text) + Number(guarantors.length > 0 && !addressedToTenant);
  if (text || signs >= 2)
    return { value: 'guarantor', confidence: signs >= 2 ? 0.97 : 0.85, source: sourceOf(guarantors[0]) };
  if (signs === 1 && !addressedToTenant && guarantors.length > 0)
    return { value: 'guarantor', confidence: 0.8, source: sourceOf(guarantors[0]) };
  return { value: 'tenant', confidence: signs === 0 ? 0.97 : 0.7, source: sourceOf(tenants[0]) };
};

const inAddressee = (scene: Scene, offset: number): boolean =>
  scene.segments.some((segment) => segment.role === 'addressee' && offset >= segment.start && offset < segment.end);

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
  const all = [...personsOfForm(scene), ...personsOfBlocks(scene)].filter((person) => !isLandlord(person));
  const guarantors = all.filter((person) => person.role === 'guarantor');
  const isGuarantor = (person: NamedPerson) => guarantors.some((other) => samePerson(other, person));
  const sentences = personsOfSentences(scene).filter((person) => !isLandlord(person) && !isGuarantor(person));
  const direct = all.filter((person) => person.role === 'tenant' && !isGuarantor(person));
  const primary = direct.length > 0 ? direct : firstPlace(sentences);
  const known = grouped([
    ...primary,
    ...sentences.filter((person) => primary.some((other) => samePerson(other, person))),
  ]);
  const addressee = addresseeOf(scene, direct, guarantors);
  const tenants = withSharedNames(known.map(tenantOf).filter((tenant) => tenant !== null));
  if (tenants.length === 0) return { tenants: null, guarantors, addressee, reasons: [] };
  const first = primary[0]?.source;
  const confidence =
    Math.min(...known.map(confidenceOf)) *
    (direct.length > 0 ? 1 : 0.93) *
    (tenants.length > 4 ? 0.6 : 1) *
    agreement(all, known);
  const heirs = scene.segments.some(
    (segment) =>
      segment.role !== 'claimant' &&
      segment.role !== 'officer' &&
      HEIRS.test(scene.folded.slice(segment.start, segment.start + 300)),
  );
  const source = first ?? { page: 1, excerpt: '', box: null };
  return {
    tenants: { value: tenants, confidence: heirs ? Math.min(confidence, 0.6) : confidence, source },
    guarantors,
    addressee,
    reasons: [],
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

/** Less than 1 when a form and a block both list tenants, and not the same ones. */
const agreement = (all: readonly NamedPerson[], known: readonly Known[]): number => {
  const count = (place: NamedPerson['place']) =>
    known.filter((group) => group.mentions.some((mention) => mention.place === place)).length;
  const form = count('form');
  const block = count('block');
  if (form === 0 || block === 0 || all.length === 0) return 1;
  return form === block && form === known.length ? 1 : 0.85;
};
