import type { ReviewReason, Tenant } from '@amont/domain/act/checked-act';
import type { Reading } from '../reading.ts';
import { onSheet, type Scene } from '../scene.ts';
import { personsOfAct } from './act-persons.ts';
import { readAddressee } from './addressee.ts';
import { personsOfBlocks } from './block-persons.ts';
import { personsOfForm } from './form-persons.ts';
import { confidenceOf, grouped, tenantOf, withSharedNames } from './known-tenant.ts';
import { type NamedPerson, namedPerson } from './named-person.ts';
import { samePerson } from './same-person.ts';
import { personsOfSentences } from './sentence-persons.ts';
import { settleOrder } from './settle-order.ts';
import { agreementOf } from './tenant-agreement.ts';
import { doubtsOf, type Owner } from './tenant-doubts.ts';
import { unexplainedPersons } from './unexplained-persons.ts';
import { personsOfWindow } from './window-person.ts';

export type TenantsReading = {
  readonly tenants: Reading<readonly Tenant[]>;
  readonly guarantors: readonly NamedPerson[];
  readonly addressee: Reading<'tenant' | 'guarantor'>;
  readonly reasons: readonly ReviewReason[];
};

const HEIRS = /\b(?:heritiers?|ayants? droit|succession|indivision successorale|feu|decedee?)\b/;

const hasHeirs = (scene: Scene): boolean =>
  scene.segments.some(
    ({ role, start }) =>
      role !== 'claimant' && role !== 'officer' && HEIRS.test(scene.folded.slice(start, start + 300)),
  );

const ONLY_SERVED = 0.8;
const ONLY_IN_A_SENTENCE = 0.93;
const SOMEBODY_LOOKS = 0.6;
/** Nothing known says what part they play. */
const LEFT_OVER = 0.4;

/**
 * Where no known wording names a tenant: the persons the act names in full who are nobody else, for somebody to confirm. Where no
 * owner is known either, the first named is taken for the owner: acts name who asks before who is served.
 */
const personsLeft = (scene: Scene, landlords: readonly Owner[]): Reading<readonly Tenant[]> => {
  const isOwner = (person: Owner) => landlords.some((landlord) => samePerson(landlord, person));
  const left = grouped(
    unexplainedPersons(scene, isOwner).map((person) =>
      namedPerson(scene, person, { offset: person.start, role: 'tenant', place: 'service' }),
    ),
  );
  const own = landlords.length === 0 && left.length > 1 ? left.slice(1) : left;
  const value = own.map((each) => tenantOf(each, [])).filter((tenant) => tenant !== null);
  const source = own[0]?.mentions[0]?.source ?? null;
  return value.length === 0 || source === null ? null : { value, confidence: LEFT_OVER, source };
};

/**
 * The tenants of the dwelling and whom the copy is for. In a copy for the guarantor the tenant is still the tenant: named
 * as such by the block, by the lease or by the guarantee.
 *
 * @returns `tenants` null when nobody is named; persons without a known part, far below every threshold, when nobody else is
 */
export const readTenants = (scene: Scene, landlords: readonly Owner[]): TenantsReading => {
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
  const tenants = withSharedNames(known.map((each) => tenantOf(each, mentions)).filter((tenant) => tenant !== null));
  if (tenants.length === 0) return { tenants: personsLeft(scene, landlords), guarantors, addressee, reasons: [] };
  const cast = { known, parties, all, guarantors, sentences, landlords };
  const reasons = doubtsOf(scene, cast);
  const alone = primary.every(({ place }) => place === 'service') ? ONLY_SERVED : ONLY_IN_A_SENTENCE;
  const confidence =
    Math.min(...known.map(confidenceOf)) * (direct.length > 0 ? 1 : alone) * agreementOf(scene, known, cast);
  const source = primary[0]?.source ?? { page: 1, excerpt: '', box: null };
  return {
    tenants: {
      value: tenants,
      confidence: hasHeirs(scene) || reasons.length > 0 ? Math.min(confidence, SOMEBODY_LOOKS) : confidence,
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
