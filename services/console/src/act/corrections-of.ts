import type { ReviewDecision } from '@amont/contracts/http/act';
import type { ActDetails, Landlord, Tenant } from '@amont/domain/act/checked-act';
import { parseEuros } from '../format/parse-euros.ts';
import { parsePhones } from '../format/parse-phones.ts';
import { draftOf, type ReviewDraft } from './review-draft.ts';

export type Corrections = Extract<ReviewDecision, { decision: 'confirm' }>['corrections'];

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
const centsOrNull = (typed: string): number | null => (typed === '' ? null : (parseEuros(typed) ?? null));

const tenantsTyped = (draft: ReviewDraft): Tenant[] =>
  draft.tenants
    .filter(({ lastName }) => lastName.trim() !== '')
    .map(({ civility, lastName, firstNames }) => ({
      civility: civility === '' ? null : civility,
      lastName: lastName.trim(),
      firstNames: orNull(firstNames),
    }));

const dwellingTyped = ({ street, complement, postalCode, city }: ReviewDraft): ActDetails['dwelling'] => ({
  street: orNull(street),
  complement: orNull(complement),
  postalCode: orNull(postalCode),
  city: orNull(city),
});

const NO_LANDLORD: Landlord = { name: null, kind: null, sector: 'unknown', managedDirectly: null, agent: null };

const landlordTyped = (draft: ReviewDraft, details: ActDetails | null): Landlord => ({
  ...(details?.landlord ?? NO_LANDLORD),
  name: orNull(draft.landlordName),
  sector: draft.sector,
  agent: orNull(draft.agent),
});

const deadlineTyped = ({ deadlineValue, deadlineUnit }: ReviewDraft): ActDetails['deadline'] =>
  deadlineValue === '' ? null : { value: Number(deadlineValue), unit: deadlineUnit };

type Correction = {
  /** The fields of the form that this correction is made of. */
  readonly of: readonly (keyof ReviewDraft)[];
  readonly make: (draft: ReviewDraft, details: ActDetails | null) => Corrections;
};

const CORRECTIONS: readonly Correction[] = [
  { of: ['type'], make: ({ type }) => (type === '' ? {} : { type }) },
  { of: ['servedOn'], make: ({ servedOn }) => (servedOn === '' ? {} : { servedOn }) },
  { of: ['service'], make: ({ service }) => ({ service: service === '' ? null : service }) },
  { of: ['addressee'], make: ({ addressee }) => ({ addressee }) },
  { of: ['tenants'], make: (draft) => ({ tenants: tenantsTyped(draft) }) },
  { of: ['street', 'complement', 'postalCode', 'city'], make: (draft) => ({ dwelling: dwellingTyped(draft) }) },
  { of: ['phones'], make: ({ phones }) => ({ phones: [...(parsePhones(phones) ?? [])] }) },
  {
    of: ['landlordName', 'sector', 'agent'],
    make: (draft, details) => ({ landlord: landlordTyped(draft, details) }),
  },
  { of: ['officeName'], make: ({ officeName }) => ({ officeName: orNull(officeName) }) },
  { of: ['debt'], make: ({ debt }) => ({ debtCents: centsOrNull(debt) }) },
  { of: ['rent'], make: ({ rent }) => ({ rentCents: centsOrNull(rent) }) },
  { of: ['cost'], make: ({ cost }) => ({ costCents: centsOrNull(cost) }) },
  { of: ['deadlineValue', 'deadlineUnit'], make: (draft) => ({ deadline: deadlineTyped(draft) }) },
  { of: ['leaseSignedOn'], make: ({ leaseSignedOn }) => ({ leaseSignedOn: orNull(leaseSignedOn) }) },
  { of: ['hearingOn'], make: ({ hearingOn }) => ({ hearingOn: orNull(hearingOn) }) },
  { of: ['hearingAt'], make: ({ hearingAt }) => ({ hearingAt: orNull(hearingAt) }) },
];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from what was read. Call it on a draft without errors. */
export const correctionsOf = (draft: ReviewDraft, details: ActDetails | null): Corrections => {
  const was = draftOf(details);
  const changed = CORRECTIONS.filter(({ of }) => of.some((field) => !same(draft[field], was[field])));
  return Object.assign({}, ...changed.map(({ make }) => make(draft, details)));
};
