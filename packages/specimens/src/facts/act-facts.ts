import type { StatementKind } from '@amont/domain/act/checked-act';

/** Days are `YYYY-MM-DD`, money integer cents of euro, telephone numbers E.164. Every person, office and household is invented. */
export type Person = {
  readonly civility: 'M' | 'MME';
  readonly lastName: string;
  readonly firstNames: string;
  readonly maidenName: string | null;
  readonly bornOn: string;
  readonly bornAt: string;
  readonly nationality: string;
  readonly profession: string;
};

export type Address = {
  readonly street: string;
  readonly complement: string | null;
  readonly postalCode: string;
  readonly city: string;
};

export type Office = {
  readonly name: string;
  readonly officers: readonly string[];
  readonly address: Address;
  readonly phone: string;
  readonly fax: string | null;
  readonly email: string;
  readonly site: string;
  readonly iban: string;
  /** The office's title on the day of service: bailiffs are commissaires de justice from 1 July 2022. */
  readonly title: 'huissier' | 'commissaire';
};

export type Agent = { readonly name: string; readonly address: Address; readonly phone: string };

export type LandlordKind =
  | 'person'
  | 'couple'
  | 'indivision'
  | 'heirs'
  | 'family_sci'
  | 'sci'
  | 'company'
  | 'insurer'
  | 'social'
  | 'intermediate';

export type Landlord = {
  readonly kind: LandlordKind;
  /** Natural persons; empty for a company. */
  readonly persons: readonly Person[];
  /** Name as printed; for persons without civility. */
  readonly name: string;
  /** `société civile immobilière`, `société anonyme d'habitations à loyer modéré`…; null for persons. */
  readonly form: string | null;
  readonly capitalCents: number | null;
  readonly registration: string | null;
  readonly address: Address;
  readonly agent: Agent | null;
};

/** What a line is, finer than the contract's kind: the same kind is worded in several ways. */
export type LineMatter =
  | 'rent'
  | 'rent_and_charges'
  | 'charges'
  | 'charges_adjustment'
  | 'deposit'
  | 'transfer'
  | 'card_payment'
  | 'benefit'
  | 'reminder'
  | 'formal_notice'
  | 'rejection'
  | 'penalty'
  | 'earlier_bailiff'
  | 'file_costs'
  | 'insurance'
  | 'refuse_tax'
  | 'balance';

export type AccountLine = {
  readonly matter: LineMatter;
  readonly kind: StatementKind;
  readonly date: string;
  readonly amountCents: number;
};

export type Cost = { readonly label: 'fee' | 'travel' | 'sct' | 'net' | 'vat' | 'postage'; readonly cents: number };

export type ServiceMode = 'a_personne' | 'a_domicile' | 'a_etude' | 'pv_659';

export type ActFacts = {
  readonly type: 'commandement_de_payer' | 'assignation' | 'commandement_de_quitter_les_lieux';
  readonly servedOn: string;
  readonly service: ServiceMode;
  /** Who took the copy at home, when somebody did. */
  readonly taker: { readonly name: string; readonly quality: string } | null;
  readonly office: Office;
  /** Which officer signs. */
  readonly officer: string;
  /** The office's reference of the file. */
  readonly reference: string;
  /** Another number of the file that looks like a telephone number. */
  readonly lookAlike: string;
  readonly landlord: Landlord;
  readonly tenants: readonly Person[];
  readonly guarantor: { readonly person: Person; readonly address: Address } | null;
  /** `guarantor`: this is the copy for the guarantor; `both`: a summons of tenant and guarantor. */
  readonly addressee: 'tenant' | 'guarantor' | 'both';
  readonly dwelling: Address;
  /** Where the tenants live now, when not in the dwelling. */
  readonly elsewhere: Address | null;
  readonly phones: readonly string[];
  readonly lease: {
    readonly signedOn: string;
    readonly furnished: boolean;
    readonly rentCents: number;
    readonly chargesCents: number;
  };
  readonly account: readonly AccountLine[];
  readonly debtCents: number;
  readonly stoppedOn: string;
  readonly costs: readonly Cost[];
  readonly costCents: number;
  readonly deadline: { readonly value: number; readonly unit: 'weeks' | 'months' } | null;
  readonly hearing: { readonly court: string; readonly on: string; readonly at: string; readonly room: string } | null;
  /** An earlier order to pay, which a summons or an order to leave tells of. */
  readonly earlierOrder: { readonly on: string; readonly debtCents: number } | null;
  /** A summons with a whole copy of the earlier order among its exhibits. */
  readonly annexesOrder: boolean;
  readonly judgment: {
    readonly on: string;
    readonly servedOn: string;
    readonly court: string;
    readonly number: string;
  } | null;
  readonly lawyer: { readonly name: string; readonly address: Address; readonly box: string } | null;
  /** Whether a summons prints the account. */
  readonly showsAccount: boolean;
  /** Prints one delay in its order and another in its mentions, where the office's template allows such a slip. */
  readonly saysBothDelays: boolean;
  /** Quotes the old text of article 24, as old templates go on doing. */
  readonly quotesOldLaw: boolean;
  /** Pages of general conditions or texts of law that follow the act. */
  readonly fillerPages: number;
};
