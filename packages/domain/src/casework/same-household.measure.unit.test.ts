import { expect, test } from 'vitest';
import { blockingTokens } from './blocking-tokens.ts';
import type { Sighting } from './household.ts';
import { candidateOf, inventedSighting, lookAlike, noisyCopy, randomFrom } from './noisy-households.fixture.ts';
import { matchHousehold } from './same-household.ts';

/** A quick sample by default; 20 000 is the size at which the thresholds were looked at. */
const HOUSEHOLDS = Number(process.env.AMONT_MEASURE_HOUSEHOLDS ?? 600);

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

const measure = (seed: number) => {
  const random = randomFrom(seed);
  const index: Index = { byToken: new Map(), sightings: [] };
  const known = Array.from({ length: HOUSEHOLDS }, (_, n) => inventedSighting(random, n));
  for (const sighting of known) addTo(index, sighting);
  const seen = { right: 0, wrong: 0, asked: 0, missed: 0, alikeMerged: 0, alikeAsked: 0 };
  for (const [n, sighting] of known.entries()) {
    const copy = noisyCopy(random, sighting, HOUSEHOLDS + n);
    const match = matchHousehold(copy, candidatesOf(index, copy));
    if (match.kind === 'ask') seen.asked += 1;
    else if (match.kind === 'different') seen.missed += 1;
    else if (match.procedureId === sighting.actId) seen.right += 1;
    else seen.wrong += 1;
    const alike = lookAlike(random, sighting, 2 * HOUSEHOLDS + n);
    const other = matchHousehold(alike, candidatesOf(index, alike));
    if (other.kind === 'same') seen.alikeMerged += 1;
    if (other.kind === 'ask') seen.alikeAsked += 1;
  }
  return seen;
};

test('on invented households with noise, merges are right, few are missed and few are asked about', () => {
  const seen = measure(20_260_211);
  if (process.env.AMONT_MEASURE_HOUSEHOLDS) console.log(seen);
  const merged = seen.right + seen.wrong + seen.alikeMerged;
  expect(seen.right / merged).toBeGreaterThanOrEqual(0.999);
  expect(seen.right / HOUSEHOLDS).toBeGreaterThanOrEqual(0.97);
  expect((seen.asked + seen.alikeAsked) / (2 * HOUSEHOLDS)).toBeLessThanOrEqual(0.03);
}, 60_000);
