import { expect, test } from 'vitest';
import { blockingTokens } from './blocking-tokens.ts';
import { closeLookAlike, secondFlat, writtenOtherwise } from './harder-noise.fixture.ts';
import type { Sighting } from './household.ts';
import {
  candidateOf,
  inventedSighting,
  lookAlike,
  noisyCopy,
  type Random,
  randomFrom,
} from './noisy-households.fixture.ts';
import { matchHousehold } from './same-household.ts';

/** A quick sample by default; 20 000 is the size at which the thresholds were looked at. */
const HOUSEHOLDS = Number(process.env.AMONT_MEASURE_HOUSEHOLDS ?? 600);

/** On a machine that does much else. */
const PATIENCE_MS = 60_000 + 60 * HOUSEHOLDS;

type Index = { readonly byToken: Map<string, Set<number>>; readonly sightings: Sighting[] };

const addTo = (index: Index, sighting: Sighting): void => {
  const at = index.sightings.push(sighting) - 1;
  for (const token of blockingTokens(sighting, 'test')) {
    const holders = index.byToken.get(token) ?? new Set();
    index.byToken.set(token, holders.add(at));
  }
};

const candidatesOf = (index: Index, act: Sighting) => {
  const shared = new Map<number, number>();
  for (const token of blockingTokens(act, 'test')) {
    for (const holder of index.byToken.get(token) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, 24);
  return best.flatMap(([at]) => index.sightings.slice(at, at + 1).map(candidateOf));
};

type Noise = {
  readonly copy: (random: Random, known: Sighting, n: number) => Sighting;
  readonly alike: (random: Random, known: Sighting, n: number) => Sighting;
};

const measure = (seed: number, { copy, alike }: Noise) => {
  const random = randomFrom(seed);
  const index: Index = { byToken: new Map(), sightings: [] };
  const known = Array.from({ length: HOUSEHOLDS }, (_, n) => inventedSighting(random, n));
  for (const sighting of known) addTo(index, sighting);
  const seen = { right: 0, wrong: 0, asked: 0, askedRight: 0, missed: 0, unfound: 0, alikeMerged: 0, alikeAsked: 0 };
  for (const [n, sighting] of known.entries()) {
    const act = copy(random, sighting, HOUSEHOLDS + n);
    const candidates = candidatesOf(index, act);
    const match = matchHousehold(act, candidates);
    if (!candidates.some(({ procedureId }) => procedureId === sighting.actId)) seen.unfound += 1;
    if (match.kind === 'ask') {
      seen.asked += 1;
      if (match.candidates.some(({ procedureId }) => procedureId === sighting.actId)) seen.askedRight += 1;
    } else if (match.kind === 'different') seen.missed += 1;
    else if (match.procedureId === sighting.actId) seen.right += 1;
    else seen.wrong += 1;
    const stranger = alike(random, sighting, 2 * HOUSEHOLDS + n);
    const other = matchHousehold(stranger, candidatesOf(index, stranger));
    if (other.kind === 'same') seen.alikeMerged += 1;
    if (other.kind === 'ask') seen.alikeAsked += 1;
  }
  return seen;
};

test.each([
  ['usual noise', { copy: noisyCopy, alike: lookAlike }],
  [
    'bad scans, names of birth and of use, one tenant more, relatives in the same flat',
    { copy: writtenOtherwise, alike: closeLookAlike },
  ],
] as const)(
  'on invented households, merges are right, few are missed and few are asked about: %s',
  (_, noise) => {
    const seen = measure(20_260_211, noise);
    if (process.env.AMONT_MEASURE_HOUSEHOLDS) console.log(seen);
    const merged = seen.right + seen.wrong + seen.alikeMerged;
    expect(seen.right / merged).toBeGreaterThanOrEqual(0.999);
    expect(seen.right / HOUSEHOLDS).toBeGreaterThanOrEqual(0.97);
    expect((seen.asked + seen.alikeAsked) / (2 * HOUSEHOLDS)).toBeLessThanOrEqual(0.03);
  },
  PATIENCE_MS,
);

test('one person with two flats of one house is merged only where neither the door nor the lease is told twice', () => {
  const random = randomFrom(7);
  const outcomes = Array.from({ length: HOUSEHOLDS }, (_, n) => {
    const known = inventedSighting(random, n);
    const second = secondFlat(random, known, HOUSEHOLDS + n);
    const told = known.dwelling.complement !== null || known.leaseSignedOn !== null;
    return { told, kind: matchHousehold(second, [candidateOf(known)]).kind };
  });
  const merged = outcomes.filter(({ kind }) => kind === 'same');
  if (process.env.AMONT_MEASURE_HOUSEHOLDS) console.log({ merged: merged.length, of: outcomes.length });
  // Two leases whose dates lie one figure apart look like one misread.
  expect(merged.filter(({ told }) => told).length / HOUSEHOLDS).toBeLessThan(0.001);
  expect(merged.length / HOUSEHOLDS).toBeLessThan(0.1);
});
