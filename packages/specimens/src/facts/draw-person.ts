import type { Random } from '../random/random.ts';
import type { Person } from './act-facts.ts';
import { BIRTHPLACES, LAST_NAMES, MEN, NATIONALITIES, PROFESSIONS, WOMEN } from './people-names.ts';

const drawDay = (random: Random, from: number, to: number): string =>
  `${random.int(from, to)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;

const lastNameOf = (random: Random): string => {
  const first = random.pick(LAST_NAMES);
  const second = random.pick(LAST_NAMES);
  const isPlain = (name: string) => /^\p{L}+$/u.test(name);
  return random.chance(0.08) && isPlain(first) && isPlain(second) && first !== second ? `${first}-${second}` : first;
};

/** An invented grown-up person. @param fixed what is already decided, such as the name a spouse shares */
export const drawPerson = (
  random: Random,
  fixed: { readonly civility?: 'M' | 'MME'; readonly lastName?: string; readonly maidenName?: string | null } = {},
): Person => {
  const civility = fixed.civility ?? (random.chance(0.5) ? 'M' : 'MME');
  const names = civility === 'M' ? MEN : WOMEN;
  const count = random.weighted([
    [1, 60],
    [2, 28],
    [3, 12],
  ]);
  const firstNames = random.shuffle(names).slice(0, count).join(' ');
  return {
    civility,
    lastName: fixed.lastName ?? lastNameOf(random),
    firstNames,
    maidenName: fixed.maidenName ?? null,
    bornOn: drawDay(random, 1940, 2000),
    bornAt: random.pick(BIRTHPLACES),
    nationality: random.pick(NATIONALITIES),
    profession: random.pick(PROFESSIONS),
  };
};

/** Two spouses of one name, the wife with her maiden name, in either order. */
export const drawCouple = (random: Random): readonly Person[] => {
  const husband = drawPerson(random, { civility: 'M' });
  const maidenName = drawPerson(random, { civility: 'MME' }).lastName;
  const wife = drawPerson(random, {
    civility: 'MME',
    lastName: husband.lastName,
    maidenName: maidenName === husband.lastName ? null : maidenName,
  });
  return random.chance(0.75) ? [husband, wife] : [wife, husband];
};

/** Tenants of one lease: alone, married, or sharing. */
export const drawTenants = (random: Random): readonly Person[] =>
  random.weighted<() => readonly Person[]>([
    [() => [drawPerson(random)], 58],
    [() => [drawPerson(random, { civility: 'MME', maidenName: random.pick(LAST_NAMES) })], 7],
    [() => drawCouple(random), 23],
    [() => [drawPerson(random), drawPerson(random)], 10],
    [() => [drawPerson(random), drawPerson(random), drawPerson(random)], 2],
  ])();
