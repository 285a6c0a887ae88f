import type { StatementLine } from '@amont/domain/act/checked-act';
import type { ActFacts, Landlord, LineMatter, Person } from '../facts/act-facts.ts';
import type { Layout } from '../layout/layout.ts';
import { contestableOf } from './contestable-of.ts';
import type { TrueAct } from './specimen-truth.ts';

const NATURAL: readonly Landlord['kind'][] = ['person', 'couple', 'indivision', 'heirs'];

const kindOf = (landlord: Landlord): 'natural_person' | 'family_sci' | 'legal_person' => {
  if (NATURAL.includes(landlord.kind)) return 'natural_person';
  return landlord.kind === 'family_sci' ? 'family_sci' : 'legal_person';
};

/** A company that neither its name nor its form places in one sector is not claimed to be in any. */
const sectorOf = (landlord: Landlord): { readonly sector?: 'social' | 'private' | 'unknown' } => {
  if (landlord.kind === 'social') return { sector: 'social' };
  if (landlord.kind === 'intermediate') return { sector: 'unknown' };
  return landlord.kind === 'company' || landlord.kind === 'insurer' ? {} : { sector: 'private' };
};

const managedDirectly = (landlord: Landlord): boolean | null => {
  if (landlord.agent !== null) return false;
  return kindOf(landlord) === 'legal_person' ? null : true;
};

const landlordOf = (landlord: Landlord): TrueAct['landlord'] => ({
  ...(landlord.persons.length > 1 ? {} : { name: landlord.name }),
  kind: kindOf(landlord),
  ...sectorOf(landlord),
  managedDirectly: managedDirectly(landlord),
  agent: landlord.agent?.name ?? null,
});

const tenantOf = ({ civility, lastName, firstNames }: Person) => ({ civility, lastName, firstNames });

const MONTHLY: readonly LineMatter[] = ['rent', 'charges', 'rent_and_charges'];

const statementOf = (facts: ActFacts, layout: Layout): readonly StatementLine[] =>
  facts.showsAccount
    ? facts.account.map((line) => ({
        date: layout.datesLines || MONTHLY.includes(line.matter) ? line.date : null,
        label: layout.label(line),
        amountCents: line.amountCents,
        kind: line.kind,
        contestable: contestableOf(line, facts.servedOn),
      }))
    : [];

const moneyOf = (facts: ActFacts, layout: Layout): Partial<TrueAct> => {
  const { lease } = facts;
  if (facts.type === 'commandement_de_quitter_les_lieux')
    return { debtCents: null, rentCents: null, leaseSignedOn: null, statement: [] };
  const statement = statementOf(facts, layout);
  const contestable = statement.reduce((sum, line) => sum + (line.contestable?.cents ?? 0), 0);
  return {
    debtCents: facts.debtCents,
    ...(layout.printsRent(facts) ? { rentCents: lease.rentCents + lease.chargesCents } : {}),
    statement,
    ...(facts.showsAccount ? { contestableCents: contestable } : {}),
    leaseSignedOn: lease.signedOn,
  };
};

/** An act that prints two delays without saying which applies leaves a doubt. */
const deadlineOf = (facts: ActFacts, layout: Layout): Partial<TrueAct> => {
  const isUnclear = facts.saysBothDelays && layout.contradictsDelays === true;
  return facts.type !== 'commandement_de_payer' || facts.deadline === null || isUnclear
    ? {}
    : { deadline: facts.deadline };
};

/** What is true of an act as this office drew it. */
export const trueAct = (facts: ActFacts, layout: Layout): TrueAct => ({
  type: facts.type,
  servedOn: facts.servedOn,
  service: facts.service,
  office: {
    name: facts.office.name,
    postalCode: facts.office.address.postalCode,
    city: facts.office.address.city,
    phone: facts.office.phone,
  },
  landlord: landlordOf(facts.landlord),
  tenants: facts.tenants.map(tenantOf),
  dwelling: facts.dwelling,
  phones: facts.phones,
  ...moneyOf(facts, layout),
  costCents: facts.costCents,
  ...deadlineOf(facts, layout),
  officeReference: facts.reference,
  addressee: facts.addressee === 'guarantor' ? 'guarantor' : 'tenant',
  hearing: facts.hearing,
});
