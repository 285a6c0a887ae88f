import type { Sighting } from './household.ts';
import {
  chance,
  complementOf,
  dayIn,
  inventedSighting,
  noisyCopy,
  pick,
  type Random,
  scanned,
  surnameOf,
  tenantOf,
  whole,
} from './noisy-households.fixture.ts';

/** Noise beyond a letter or two: names of birth and of use, a tenant more, dwellings told in another way, bad scans. */

type Tenant = Sighting['tenants'][number];

/** Pairs of letters run together or torn apart, letters taken for digits: what a bad scan does to a word. */
const TORN: readonly (readonly [RegExp, string])[] = [
  [/rn/i, 'm'],
  [/m/i, 'rn'],
  [/cl/i, 'd'],
  [/nn|ll|tt|ss/i, ''],
  [/(?<=\w\w)(?=\w\w\w)/, ' '],
  [/[aà]/i, 'o'],
  [/[ée]/i, 'c'],
  [/u/i, 'n'],
];
const torn = (random: Random, text: string): string => {
  const [pattern, look] = pick(random, TORN);
  return text.replace(pattern, (found) => (look === '' ? found.slice(0, 1) : look));
};

const badlyScanned = (random: Random, text: string): string => {
  let out = scanned(random, text);
  if (chance(random, 0.5)) out = torn(random, out);
  return out;
};

/** A woman told by the name she was born with, by the one she uses, or by both, from one office to the next. */
const otherNamed = (random: Random, tenant: Tenant): Tenant => {
  if (tenant.civility !== 'MME' || !chance(random, 0.12)) return tenant;
  const other = surnameOf(random);
  return {
    ...tenant,
    lastName: pick(random, [
      `${other} née ${tenant.lastName}`,
      `${tenant.lastName} épouse ${other}`,
      `${tenant.lastName}-${other}`,
      `${other} veuve ${tenant.lastName}`,
    ]),
  };
};

const FLOORS = ['RDC', 'premier étage', 'deuxième étage', 'troisième étage', 'quatrième étage', 'cinquième étage'];

/** `Bâtiment A, 3e étage, porte 12` as another office writes it; the marks stay what they are. */
const otherPlace = (random: Random, complement: string | null): string | null => {
  if (complement === null || chance(random, 0.15)) return null;
  const floor = Number(/(\d+)(?:e|EME) (?:étage|ETG)/.exec(complement)?.[1] ?? 0);
  const words = FLOORS[floor];
  let out = complement;
  if (words !== undefined && floor > 0 && chance(random, 0.25)) out = out.replace(/\d+e étage/, words);
  if (chance(random, 0.2)) out = out.split(', ').reverse().join(' - ');
  if (chance(random, 0.2)) out = out.replace(/porte (\d+)/, 'porte n° $1').replace('Bâtiment', 'Bt');
  return chance(random, 0.15) ? `${out}, cave 4` : out;
};

const otherStreet = (random: Random, street: string): string => {
  let out = street;
  if (chance(random, 0.06)) out = `Résidence des Lilas, ${out}`;
  if (chance(random, 0.05)) out = out.replace(/^(\d+)/, (number) => `${number}-${Number(number) + 2}`);
  if (chance(random, 0.05)) out = out.replace(/Saint-/, 'St ').replace(/boulevard/i, 'bld');
  return out;
};

const otherPostalCode = (random: Random, code: string | null): string | null =>
  code !== null && chance(random, 0.02) ? code.slice(0, 4) + whole(random, 0, 9) : code;

/** With or without its charges, or after a revision. */
const otherRent = (random: Random, cents: number | null): number | null =>
  cents !== null && chance(random, 0.06) ? Math.round(cents * (chance(random, 0.5) ? 0.78 : 1.3)) : cents;

/** A misread figure, or the day of an amendment in the place of the lease's own. */
const otherLeaseDay = (random: Random, day: string | null, scan: boolean): string | null => {
  if (day === null) return null;
  if (scan && chance(random, 0.04)) return `${day.slice(0, 3)}${whole(random, 0, 9)}${day.slice(4)}`;
  return chance(random, 0.015) ? dayIn(random, whole(random, 2018, 2023)) : day;
};

/**
 * The same household as a third office writes it, years later: all the noise of `noisyCopy`, and more. One in three is a bad
 * scan, in which every word may suffer.
 */
export const writtenOtherwise = (random: Random, known: Sighting, n: number): Sighting => {
  const copy = noisyCopy(random, known, n);
  const scan = chance(random, 0.33);
  const tenants = copy.tenants
    .map((tenant) => otherNamed(random, tenant))
    .map((tenant) =>
      scan && chance(random, 0.5) ? { ...tenant, lastName: badlyScanned(random, tenant.lastName) } : tenant,
    );
  const more = chance(random, 0.08) ? [tenantOf(random, surnameOf(random))] : [];
  const street = otherStreet(random, copy.dwelling.street ?? '');
  return {
    ...copy,
    type: chance(random, 0.3) ? 'commandement_de_quitter_les_lieux' : copy.type,
    tenants: chance(random, 0.5) ? [...tenants, ...more] : [...more, ...tenants],
    dwelling: {
      ...copy.dwelling,
      street: scan && chance(random, 0.3) ? street.replace(/([a-z]{4}.*)$/i, (tail) => torn(random, tail)) : street,
      complement: otherPlace(random, known.dwelling.complement),
      postalCode: scan ? otherPostalCode(random, copy.dwelling.postalCode) : copy.dwelling.postalCode,
    },
    landlord: chance(random, 0.04)
      ? null
      : scan && chance(random, 0.3)
        ? scanned(random, copy.landlord ?? '')
        : copy.landlord,
    officeReference:
      copy.officeReference === known.officeReference && known.officeReference !== null
        ? known.officeReference.replace('D', pick(random, ['D', 'D. ', 'D-', 'd ']))
        : copy.officeReference,
    rentCents: chance(random, 0.1) ? null : otherRent(random, copy.rentCents),
    leaseSignedOn: otherLeaseDay(random, copy.leaseSignedOn, scan),
  };
};

const otherLeaseOf = (random: Random) => ({
  leaseSignedOn: dayIn(random, 2024),
  rentCents: whole(random, 400, 1_600) * 100,
});
const flatUpstairs = (random: Random, { dwelling }: Sighting): Sighting['dwelling'] => {
  const floor = Number(/(\d+)e étage/.exec(dwelling.complement ?? '')?.[1] ?? 0);
  return { ...dwelling, complement: `${floor + 1}e étage, porte ${whole(random, 100, 199)}` };
};

/** A first name that nobody of the household bears. */
const strangerTo = (known: Sighting, first: string | null): string => {
  const firstWord = (name: string | null): string | undefined => name?.split(/[ -]/)[0];
  const borne = known.tenants.some(({ firstNames }) => firstWord(firstNames) === firstWord(first));
  return borne || first === null ? 'Barnabé' : first;
};

/** A relative in the same flat later on, or upstairs, or elsewhere in the house: the same landlord, the same surname, another lease. */
export const closeLookAlike = (random: Random, known: Sighting, n: number): Sighting => {
  const other = inventedSighting(random, n);
  const lastName = known.tenants[0]?.lastName ?? 'Martin';
  const child = {
    civility: 'M' as const,
    lastName,
    firstNames: strangerTo(known, other.tenants[0]?.firstNames ?? null),
  };
  const { landlord, socialLandlord } = known;
  const relative = { ...other, landlord, socialLandlord, ...otherLeaseOf(random), tenants: [child] };
  const place = whole(random, 0, 2);
  if (place === 0) return { ...relative, dwelling: known.dwelling };
  if (place === 1) return { ...relative, dwelling: flatUpstairs(random, known) };
  return { ...relative, dwelling: { ...known.dwelling, complement: complementOf(random) } };
};

/** One person who rents two flats of one house from one landlord: met once in some thousands of households. */
export const secondFlat = (random: Random, known: Sighting, n: number): Sighting => {
  const { landlord, socialLandlord, tenants } = known;
  const dwelling = flatUpstairs(random, known);
  return { ...inventedSighting(random, n), landlord, socialLandlord, tenants, dwelling, ...otherLeaseOf(random) };
};
