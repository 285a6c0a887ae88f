import type { ReviewDecision } from '@amont/contracts/http/act';
import type { ActType, Sector } from '@amont/domain/act/act-type';
import type { ActDetails, Landlord, Tenant } from '@amont/domain/act/checked-act';
import { parseEuros, typedEuros } from '../format/parse-euros.ts';

/** What stands in the review form: everything as typed. */
export type ReviewDraft = {
  readonly type: ActType | '';
  readonly servedOn: string;
  readonly addressee: ActDetails['addressee'];
  readonly tenants: readonly {
    readonly civility: '' | 'M' | 'MME';
    readonly lastName: string;
    readonly firstNames: string;
  }[];
  readonly street: string;
  readonly complement: string;
  readonly postalCode: string;
  readonly city: string;
  readonly sector: Sector;
  readonly debt: string;
  readonly hearingOn: string;
};

export type Corrections = Extract<ReviewDecision, { decision: 'confirm' }>['corrections'];
/** A French sentence a field of the form. */
export type DraftErrors = Readonly<Record<string, string>>;

export const EMPTY_TENANT = { civility: '', lastName: '', firstNames: '' } as const;

const draftTenants = (tenants: ActDetails['tenants']): ReviewDraft['tenants'] =>
  tenants.length === 0
    ? [EMPTY_TENANT]
    : tenants.map(({ civility, lastName, firstNames }) => ({
        civility: civility ?? '',
        lastName,
        firstNames: firstNames ?? '',
      }));

const BLANK: ReviewDraft = {
  type: '',
  servedOn: '',
  addressee: 'tenant',
  tenants: [EMPTY_TENANT],
  street: '',
  complement: '',
  postalCode: '',
  city: '',
  sector: 'unknown',
  debt: '',
  hearingOn: '',
};

const draftDwelling = ({ street, complement, postalCode, city }: ActDetails['dwelling']) => ({
  street: street ?? '',
  complement: complement ?? '',
  postalCode: postalCode ?? '',
  city: city ?? '',
});

/** The form as it opens: what was read, blank where nothing was. */
export const draftOf = (details: ActDetails | null): ReviewDraft =>
  details === null
    ? BLANK
    : {
        type: details.type,
        servedOn: details.servedOn ?? '',
        addressee: details.addressee,
        tenants: draftTenants(details.tenants),
        ...draftDwelling(details.dwelling),
        sector: details.landlord.sector,
        debt: details.debtCents === null ? '' : typedEuros(details.debtCents),
        hearingOn: details.hearing?.on ?? '',
      };

const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));

/** What is wrong in the form, keyed by field in the order of the form; nothing when it can be sent. */
export const draftErrors = (draft: ReviewDraft): DraftErrors => ({
  ...(draft.type === '' && { type: 'Choisissez le type de l’acte.' }),
  ...(draft.servedOn !== '' && !isDay(draft.servedOn) && { servedOn: 'Saisissez une date qui existe.' }),
  ...(draft.debt !== '' &&
    parseEuros(draft.debt) === undefined && { debt: 'Saisissez un montant en euros, par exemple 4512,33.' }),
  ...(draft.hearingOn !== '' && !isDay(draft.hearingOn) && { hearingOn: 'Saisissez une date qui existe.' }),
  ...(draft.postalCode !== '' &&
    !/^\d{5}$/.test(draft.postalCode) && { postalCode: 'Le code postal a cinq chiffres, par exemple 75011.' }),
});

const blankAsNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

const tenantsTyped = (draft: ReviewDraft): Tenant[] =>
  draft.tenants
    .filter(({ lastName }) => lastName.trim() !== '')
    .map(({ civility, lastName, firstNames }) => ({
      civility: civility === '' ? null : civility,
      lastName: lastName.trim(),
      firstNames: blankAsNull(firstNames),
    }));

const NO_LANDLORD: Landlord = { name: null, kind: null, sector: 'unknown', managedDirectly: null, agent: null };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from what was read. Call it on a draft without errors. */
export const correctionsOf = (draft: ReviewDraft, details: ActDetails | null): Corrections => {
  const was = draftOf(details);
  const changed = (...fields: readonly (keyof ReviewDraft)[]) =>
    fields.some((field) => !same(draft[field], was[field]));
  const debtCents = draft.debt === '' ? null : parseEuros(draft.debt);
  return {
    ...(changed('type') && draft.type !== '' && { type: draft.type }),
    ...(changed('servedOn') && draft.servedOn !== '' && { servedOn: draft.servedOn }),
    ...(changed('addressee') && { addressee: draft.addressee }),
    ...(changed('tenants') && { tenants: tenantsTyped(draft) }),
    ...(changed('street', 'complement', 'postalCode', 'city') && {
      dwelling: {
        street: blankAsNull(draft.street),
        complement: blankAsNull(draft.complement),
        postalCode: blankAsNull(draft.postalCode),
        city: blankAsNull(draft.city),
      },
    }),
    ...(changed('sector') && { landlord: { ...(details?.landlord ?? NO_LANDLORD), sector: draft.sector } }),
    ...(changed('debt') && debtCents !== undefined && { debtCents }),
    ...(changed('hearingOn') && { hearingOn: draft.hearingOn === '' ? null : draft.hearingOn }),
  };
};
