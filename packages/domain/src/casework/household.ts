import { z } from 'zod';
import type { ActFacts } from '../act/act.events.ts';
import { actType } from '../act/act-type.ts';
import { type ActDetails, cents, day, dwelling, tenant } from '../act/checked-act.ts';

/** What one act says of the household it was served on: kept apart per act, so that a wrong filing can be undone. */
export const sighting = z.strictObject({
  actId: z.uuid(),
  type: actType.nullable(),
  servedOn: day.nullable(),
  addressee: z.enum(['tenant', 'guarantor']),
  tenants: z.array(tenant).readonly(),
  dwelling,
  landlord: z.string().nullable(),
  /** A landlord of thousands of dwellings tells two households less well apart than a private one. */
  socialLandlord: z.boolean(),
  phones: z.array(z.string()).readonly(),
  emails: z.array(z.string()).readonly(),
  officeId: z.string().nullable(),
  officeReference: z.string().nullable(),
  rentCents: cents.nullable(),
  debtCents: cents.nullable(),
  leaseSignedOn: day.nullable(),
});
export type Sighting = z.output<typeof sighting>;

/** Vault entry `household` of a procedure: who lives where, as the acts filed so far say. Personal data. */
export const household = z.strictObject({
  tenants: z.array(tenant).readonly(),
  dwelling,
  landlords: z.array(z.string()).readonly(),
  phones: z.array(z.string()).readonly(),
  officeReferences: z.array(z.string()).readonly(),
  sightings: z.array(sighting).readonly(),
});
export type Household = z.output<typeof household>;

/** What an act says of its household: names and dwelling from the vault, the rest from its facts. */
export const sightingOf = (
  actId: string,
  details: Pick<ActDetails, 'tenants' | 'dwelling' | 'landlord' | 'phones' | 'emails' | 'officeReference'>,
  facts: ActFacts,
): Sighting => ({
  actId,
  type: facts.type,
  servedOn: facts.servedOn,
  addressee: facts.addressee,
  tenants: details.tenants,
  dwelling: details.dwelling,
  landlord: details.landlord.name,
  socialLandlord: facts.sector === 'social',
  phones: details.phones,
  emails: details.emails,
  officeId: facts.officeId,
  officeReference: details.officeReference,
  rentCents: facts.rentCents,
  debtCents: facts.debtCents,
  leaseSignedOn: facts.leaseSignedOn,
});

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ''))] as readonly string[];

/**
 * The household that a set of sightings adds up to. The earliest act served on the tenants gives the names and the
 * dwelling as they are shown.
 *
 * @param sightings at least one
 */
export const householdOf = (sightings: readonly Sighting[]): Household => {
  const byDay = sightings.toSorted((a, b) => `${a.servedOn}${a.actId}`.localeCompare(`${b.servedOn}${b.actId}`));
  const first = byDay.find((s) => s.addressee === 'tenant' && s.tenants.length > 0) ?? byDay[0];
  return {
    tenants: first?.tenants ?? [],
    dwelling: first?.dwelling ?? { street: null, complement: null, postalCode: null, city: null },
    landlords: distinct(byDay.map((s) => s.landlord)),
    phones: distinct(byDay.flatMap((s) => s.phones)),
    officeReferences: distinct(byDay.map((s) => s.officeReference)),
    sightings: byDay,
  };
};
