import type { CheckedFile } from '@amont/domain/act/checked-act';
import type { SpecimenTruth } from '../truth/specimen-truth.ts';
import { plain, plainCompany, plainStreet } from './plain-value.ts';

/** An answer of `amont check --json`, as far as scoring looks at it. */
export type Answer = Pick<CheckedFile, 'file' | 'status' | 'refusal' | 'act' | 'notice' | 'confidence' | 'review'>;

type Act = NonNullable<SpecimenTruth['act']>;
type Readable = {
  readonly act?: Act | CheckedFile['act'];
  readonly notice?: SpecimenTruth['notice'] | CheckedFile['notice'];
};

/** A field to score: its value made comparable; undefined where it is not claimed, null or '' where it is truly absent. */
export type ScoredField = {
  readonly field: string;
  readonly value: (of: Readable) => string | null | undefined;
};

const map = <T>(value: T | null | undefined, of: (value: T) => string): string | null | undefined =>
  value === undefined ? undefined : value === null ? null : of(value);

const text = (field: string, read: (act: Act) => string | null | undefined, fold = plain): ScoredField => ({
  field,
  value: ({ act }) => (act === undefined || act === null ? act : map(read(act as Act), fold)),
});

const exact = (field: string, read: (act: Act) => unknown): ScoredField => ({
  field,
  value: ({ act }) =>
    act === undefined || act === null ? act : map(read(act as Act), (value) => JSON.stringify(value)),
});

const set = <T>(
  field: string,
  read: (act: Act) => readonly T[] | undefined,
  key: (item: T) => string,
): ScoredField => ({
  field,
  value: ({ act }) =>
    act === undefined || act === null ? act : map(read(act as Act), (list) => list.map(key).toSorted().join('|')),
});

type Tenant = NonNullable<Act['tenants']>[number];
const person = (tenant: Tenant): string => `${plain(tenant.lastName)}/${plain(tenant.firstNames ?? '').split(' ')[0]}`;

/** The fields of an answer, in the order people ask for them. Money by the cent, names by their letters, lists as sets. */
export const SCORED_FIELDS: readonly ScoredField[] = [
  exact('type', (act) => act.type),
  exact('servedOn', (act) => act.servedOn),
  exact('service', (act) => act.service),
  text('office.name', (act) => act.office.name, plainCompany),
  exact('office.postalCode', (act) => act.office.postalCode),
  text('landlord.name', (act) => act.landlord.name, plainCompany),
  exact('landlord.kind', (act) => act.landlord.kind),
  exact('landlord.sector', (act) => act.landlord.sector),
  exact('landlord.managedDirectly', (act) => act.landlord.managedDirectly),
  text('landlord.agent', (act) => act.landlord.agent, plainCompany),
  set('tenants', (act) => act.tenants, person),
  set(
    'tenants.civility',
    (act) => act.tenants,
    (tenant) => `${person(tenant)}/${tenant.civility ?? ''}`,
  ),
  text('dwelling.street', (act) => act.dwelling.street, plainStreet),
  exact('dwelling.postalCode', (act) => act.dwelling.postalCode),
  text('dwelling.complement', (act) => act.dwelling.complement),
  set(
    'phones',
    (act) => act.phones,
    (phone) => phone,
  ),
  exact('debtCents', (act) => act.debtCents),
  exact('rentCents', (act) => act.rentCents),
  exact('costCents', (act) => act.costCents),
  set(
    'statement',
    (act) => act.statement,
    (line) => `${line.kind}:${line.amountCents}`,
  ),
  exact('contestableCents', (act) => act.contestableCents),
  exact('deadline', (act) => act.deadline),
  exact('leaseSignedOn', (act) => act.leaseSignedOn),
  exact('addressee', (act) => act.addressee),
  exact('hearing.on', (act) => (act.hearing === undefined ? undefined : (act.hearing?.on ?? null))),
  exact('hearing.at', (act) => (act.hearing === undefined ? undefined : (act.hearing?.at ?? null))),
  {
    field: 'notice.verdict',
    value: ({ notice }) => (notice === undefined || notice === null ? notice : notice.verdict),
  },
  {
    field: 'notice.version',
    value: ({ notice }) => (notice === undefined || notice === null ? notice : notice.version),
  },
  {
    field: 'notice.pages',
    value: ({ notice }) => (notice === undefined || notice === null ? notice : notice.pages.join()),
  },
];
