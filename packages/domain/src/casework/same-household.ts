import {
  type ComparableDwelling,
  comparableDwelling,
  compareDwellings,
  type DwellingComparison,
} from './compare-dwellings.ts';
import { compareLeases } from './compare-leases.ts';
import { compareTenants, type PeopleComparison } from './compare-people.ts';
import { bitsOf, type Evidence, type EvidenceRule } from './evidence.ts';
import type { Household, Sighting } from './household.ts';
import { type PersonName, personNameOf } from './person-name.ts';

/**
 * From this many bits on, two acts are filed together. A household met among 50 000 procedures starts at minus 15.6 bits;
 * the rest is the certainty asked for, since a wrong merge sends a letter about somebody's debt to another household.
 */
export const SAME_BITS = 28;
/** From this many bits on, and below `SAME_BITS`, a person is asked. */
export const ASK_BITS = 22.5;
/** Two procedures that fit an act about as well: neither is taken without asking. */
const MARGIN_BITS = 3;

export type Likeness = 'same' | 'ask' | 'different';
export type Comparison = {
  readonly likeness: Likeness;
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

type Comparable = {
  readonly sighting: Sighting;
  readonly people: readonly PersonName[];
  readonly dwelling: ComparableDwelling;
};

const comparable = (sighting: Sighting): Comparable => ({
  sighting,
  people: sighting.tenants.map(personNameOf),
  dwelling: comparableDwelling(sighting.dwelling),
});

/** What ties two acts to one lease when no person stands in both: co-tenants served each with their own act. */
const LEASE_LINKS: readonly EvidenceRule[] = ['reference_identique', 'dette_identique', 'bail_identique'];
/**
 * What makes up for a building, a floor or a door that differ, for one and the same person. An equal rent does not: like flats of
 * one house have like rents.
 */
const PERSON_LINKS: readonly EvidenceRule[] = [...LEASE_LINKS, 'telephone_commun', 'courriel_commun'];

/**
 * The most that the evidence allows, whatever its sum. Surnames, a building and a landlord are shared by relatives and by
 * neighbours: without a person in common two acts are one household only through their lease; and a person whose building,
 * floor or door is another one, or whose lease is and whose door nobody names, is asked about.
 */
const ceiling = (
  people: PeopleComparison,
  dwelling: DwellingComparison,
  rules: ReadonlySet<EvidenceRule>,
): Likeness => {
  const linked = (links: readonly EvidenceRule[]): boolean => links.some((rule) => rules.has(rule));
  const sameDwelling = dwelling.sameBuilding && !dwelling.placesConflict;
  // One person may rent two flats of one house: another lease, and no door that both name, is no certainty.
  const otherLease = rules.has('bail_different') && !rules.has('logement_identique');
  // `Jean` and `Jean-Pierre`, or two people who share a second name: relatives of one house bear such names.
  if (rules.has('prenom_incertain') && !linked(LEASE_LINKS)) return people.someoneInCommon ? 'ask' : 'different';
  if (people.someoneInCommon) return (sameDwelling && !otherLease) || linked(PERSON_LINKS) ? 'same' : 'ask';
  if (sameDwelling ? linked(LEASE_LINKS) : rules.has('reference_identique')) return 'same';
  return rules.has('logement_identique') || people.rows.length === 0 ? 'ask' : 'different';
};

const lower = (a: Likeness, b: Likeness): Likeness => {
  const order: readonly Likeness[] = ['different', 'ask', 'same'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'different';
};

const compare = (a: Comparable, b: Comparable): Comparison => {
  const people = compareTenants(a.people, b.people);
  const dwelling = compareDwellings(a.dwelling, b.dwelling);
  const evidence = [...people.rows, ...dwelling.rows, ...compareLeases(a.sighting, b.sighting)];
  const score = bitsOf(evidence);
  const byScore: Likeness = score >= SAME_BITS ? 'same' : score >= ASK_BITS ? 'ask' : 'different';
  return {
    likeness: lower(byScore, ceiling(people, dwelling, new Set(evidence.map((row) => row.rule)))),
    score,
    evidence,
  };
};

/** Whether two acts concern one household in one dwelling, with the score in bits and what it is made of. */
export const compareSightings = (a: Sighting, b: Sighting): Comparison => compare(comparable(a), comparable(b));

export type Candidate = { readonly procedureId: string; readonly household: Household };
export type Doubt = { readonly procedureId: string; readonly score: number; readonly evidence: readonly Evidence[] };

export type Match =
  | { readonly kind: 'different' }
  | {
      readonly kind: 'same';
      readonly procedureId: string;
      readonly score: number;
      readonly evidence: readonly Evidence[];
    }
  | { readonly kind: 'ask'; readonly candidates: readonly Doubt[] };

const RANK: Readonly<Record<Likeness, number>> = { same: 2, ask: 1, different: 0 };

const better = (a: Comparison, b: Comparison): number => RANK[b.likeness] - RANK[a.likeness] || b.score - a.score;

/** The act of the household that fits best speaks for it. */
const bestOf = (act: Comparable, household: Household): Comparison | null =>
  household.sightings.map((known) => compare(act, comparable(known))).sort(better)[0] ?? null;

/** Whether two procedures are one household's: the pair of their acts that fits best speaks for them; null when one has none. */
export const compareHouseholds = (a: Household, b: Household): Comparison | null =>
  a.sightings.flatMap((sighting) => bestOf(comparable(sighting), b) ?? []).sort(better)[0] ?? null;

/** At most this many procedures are shown to the person who is asked. */
const SHOWN_CANDIDATES = 5;

/**
 * Finds the procedure an act belongs to among candidates.
 *
 * @returns `same` with one procedure; `different` when none fits; `ask` with those a person must choose from, best first
 */
export const matchHousehold = (act: Sighting, candidates: readonly Candidate[]): Match => {
  const mine = comparable(act);
  const ranked = candidates
    .flatMap(({ procedureId, household }) => {
      const comparison = bestOf(mine, household);
      return comparison && comparison.likeness !== 'different' ? [{ procedureId, ...comparison }] : [];
    })
    .sort((a, b) => better(a, b) || a.procedureId.localeCompare(b.procedureId));
  const [first, second] = ranked;
  if (!first) return { kind: 'different' };
  const rivalled = second?.likeness === 'same' && first.score - second.score < MARGIN_BITS;
  if (first.likeness === 'same' && !rivalled) {
    return { kind: 'same', procedureId: first.procedureId, score: first.score, evidence: first.evidence };
  }
  const doubts = ranked.slice(0, SHOWN_CANDIDATES);
  return {
    kind: 'ask',
    candidates: doubts.map(({ procedureId, score, evidence }) => ({ procedureId, score, evidence })),
  };
};
