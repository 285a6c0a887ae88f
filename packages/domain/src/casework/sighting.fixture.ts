import type { Sighting } from './household.ts';

type Written = {
  /** `M|LE GUENNIC|Jean-Baptiste`: civility, family name, first names; the last two may be empty. */
  readonly tenants: readonly string[];
  readonly street?: string | null;
  readonly complement?: string | null;
  readonly postalCode?: string | null;
} & Partial<Omit<Sighting, 'tenants' | 'dwelling'>>;

let made = 0;

/** An act's household in a line, for tests: an order to pay of 3 December 2024 unless said otherwise. */
export const seen = ({ tenants, street, complement, postalCode, ...rest }: Written): Sighting => {
  made += 1;
  return {
    actId: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    type: 'commandement_de_payer',
    servedOn: '2024-12-03',
    addressee: 'tenant',
    tenants: tenants.map((line) => {
      const [civility, lastName = '', firstNames] = line.split('|');
      return {
        civility: civility === 'M' || civility === 'MME' ? civility : null,
        lastName,
        firstNames: firstNames || null,
      };
    }),
    dwelling: {
      street: street === undefined ? '27 rue de la Goutte-d’Or' : street,
      complement: complement ?? null,
      postalCode: postalCode === undefined ? '75018' : postalCode,
      city: 'PARIS',
    },
    landlord: 'SCI DU PUITS FLEURI',
    socialLandlord: false,
    phones: [],
    emails: [],
    officeId: null,
    officeReference: null,
    rentCents: null,
    debtCents: null,
    leaseSignedOn: null,
    ...rest,
  };
};
