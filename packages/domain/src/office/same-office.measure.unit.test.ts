import { expect, test } from 'vitest';
import { chance, drawOffices, sight } from './noisy-offices.fixture.ts';
import { officeIdOf } from './office-id.ts';
import { type KnownSpelling, recogniseOffice } from './recognise-office.ts';

/** Files acts one by one, as the read models do. */
const file = (seed: number) => {
  const random = chance(seed);
  const offices = drawOffices(random, 80);
  const known = new Map<string, KnownSpelling>();
  const trueOf = new Map<string, Set<number>>();
  let [joined, acts, asked] = [0, 0, 0];
  const first = new Map<number, string>();
  for (let act = 0; act < 600; act += 1) {
    const office = offices[Math.floor(random() * offices.length)] ?? expect.fail('no office');
    const seen = sight(random, office);
    const rest = { city: null, phone: null, email: null };
    const spelling = officeIdOf({ name: seen.name, postalCode: seen.postalCode, ...rest }) ?? '';
    const before = known.get(spelling);
    const found = before === undefined ? recogniseOffice(seen, [...known.values()]) : null;
    const officeId = before?.officeId ?? found?.officeId ?? spelling;
    if (found !== null && found.maybe.length > 0) asked += 1;
    const news = seen.phones.filter((phone) => !before?.phones.includes(phone));
    if (before === undefined || news.length > 0)
      known.set(spelling, { ...seen, phones: [...(before?.phones ?? []), ...news], officeId });
    trueOf.set(officeId, (trueOf.get(officeId) ?? new Set()).add(office.id));
    if (!first.has(office.id)) first.set(office.id, officeId);
    else {
      acts += 1;
      if (first.get(office.id) === officeId) joined += 1;
    }
  }
  const mixed = [...trueOf.values()].filter((ids) => ids.size > 1).length;
  return { mixed, offices: trueOf.size, joined: joined / acts, asked };
};

test('on invented offices with noise, none is taken for another, and most acts join the first of theirs', () => {
  const runs = [11, 12].map(file);
  console.info(JSON.stringify(runs));
  for (const { mixed, joined } of runs) {
    expect(mixed).toBe(0);
    expect(joined).toBeGreaterThan(0.88);
  }
});
