import type { ActDetails } from '@amont/domain/act/checked-act';
import { typedEuros } from '../format/parse-euros.ts';
import { typedPhones } from '../format/parse-phones.ts';

/** What stands in the review form: everything as typed, empty where nothing was read. */
export type ReviewDraft = {
  readonly type: ActDetails['type'] | '';
  readonly servedOn: string;
  readonly service: NonNullable<ActDetails['service']> | '';
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
  readonly phones: string;
  readonly landlordName: string;
  readonly sector: ActDetails['landlord']['sector'];
  readonly agent: string;
  readonly officeName: string;
  readonly debt: string;
  readonly rent: string;
  readonly cost: string;
  readonly deadlineValue: string;
  readonly deadlineUnit: NonNullable<ActDetails['deadline']>['unit'];
  readonly leaseSignedOn: string;
  readonly hearingOn: string;
  readonly hearingAt: string;
};

export const EMPTY_TENANT = { civility: '', lastName: '', firstNames: '' } as const;

const BLANK: ReviewDraft = {
  type: '',
  servedOn: '',
  service: '',
  addressee: 'tenant',
  tenants: [EMPTY_TENANT],
  street: '',
  complement: '',
  postalCode: '',
  city: '',
  phones: '',
  landlordName: '',
  sector: 'unknown',
  agent: '',
  officeName: '',
  debt: '',
  rent: '',
  cost: '',
  deadlineValue: '',
  deadlineUnit: 'weeks',
  leaseSignedOn: '',
  hearingOn: '',
  hearingAt: '',
};

const euros = (cents: number | null): string => (cents === null ? '' : typedEuros(cents));

const tenantsOf = (tenants: ActDetails['tenants']): ReviewDraft['tenants'] =>
  tenants.length === 0
    ? [EMPTY_TENANT]
    : tenants.map(({ civility, lastName, firstNames }) => ({
        civility: civility ?? '',
        lastName,
        firstNames: firstNames ?? '',
      }));

const placesOf = ({ dwelling, landlord, office }: ActDetails) => ({
  street: dwelling.street ?? '',
  complement: dwelling.complement ?? '',
  postalCode: dwelling.postalCode ?? '',
  city: dwelling.city ?? '',
  landlordName: landlord.name ?? '',
  sector: landlord.sector,
  agent: landlord.agent ?? '',
  officeName: office.name ?? '',
});

const daysOf = ({ servedOn, leaseSignedOn, deadline, hearing }: ActDetails) => ({
  servedOn: servedOn ?? '',
  leaseSignedOn: leaseSignedOn ?? '',
  deadlineValue: deadline ? String(deadline.value) : '',
  deadlineUnit: deadline?.unit ?? BLANK.deadlineUnit,
  hearingOn: hearing?.on ?? '',
  hearingAt: hearing?.at ?? '',
});

/** The form as it opens: what was read, blank where nothing was. */
export const draftOf = (details: ActDetails | null): ReviewDraft =>
  details === null
    ? BLANK
    : {
        type: details.type,
        service: details.service ?? '',
        addressee: details.addressee,
        tenants: tenantsOf(details.tenants),
        ...placesOf(details),
        phones: typedPhones(details.phones),
        ...daysOf(details),
        debt: euros(details.debtCents),
        rent: euros(details.rentCents),
        cost: euros(details.costCents),
      };
