import type { Random } from '../random/random.ts';
import type { Address } from './act-facts.ts';
import { STREETS, TOWN_STREETS, TOWNS } from './streets.ts';

const houseNumber = (random: Random): string => {
  const number = random.int(1, 190);
  return `${number}${random.weighted([
    ['', 80],
    [' bis', 12],
    [' ter', 4],
    ['-', 4],
  ])}`.replace(/-$/, `-${number + 2}`);
};

const floor = (random: Random, n: number): string =>
  n === 0 ? random.pick(['rez-de-chaussée', 'RDC']) : `${n === 1 ? '1er' : `${n}${random.pick(['e', 'ème'])}`} étage`;

/** Where in the building, in one of many wordings; null for a house or where the act does not say. */
const complementOf = (random: Random): string | null => {
  const n = random.int(0, 9);
  const where = floor(random, n);
  const letter = random.pick(['A', 'B', 'C', 'D', '1', '2', '3']);
  const door = random.pick([
    'porte droite',
    'porte gauche',
    `porte ${n}${random.int(1, 9)}`,
    'porte face',
    `logement n° ${random.int(100, 999)}`,
    `appt ${random.int(1, 80)}`,
  ]);
  return random.weighted<string | null>([
    [null, 10],
    [where, 14],
    [`${where}, ${door}`, 20],
    [`Bâtiment ${letter}, ${where}`, 12],
    [`bât. ${letter}, esc. ${random.int(1, 4)}, ${where}, ${door}`, 12],
    [`escalier ${letter}, ${where}`, 10],
    [`Esc. ${letter} - ${where} - ${door}`, 8],
    [`${where} ${random.pick(['gauche', 'droite', 'face'])}, lot n° ${random.int(2, 140)}`, 8],
    [`tour ${random.pick(['Atlas', 'Mexico', 'Ravel'])}, ${random.int(10, 28)}e étage, ${door}`, 3],
    [`Hall ${random.int(1, 6)}, ${where}, ${door}`, 6],
    [`fond de cour, ${where}`, 4],
  ]);
};

/** An address in Paris. @param options a street to stay in; whether the place in the building is said */
export const drawParisAddress = (
  random: Random,
  options: { readonly near?: Address; readonly hasComplement?: boolean } = {},
): Address => {
  const arrondissement = random.int(1, 20);
  const complement = options.hasComplement === true ? complementOf(random) : null;
  if (options.near !== undefined) {
    const street = options.near.street.replace(/^[\d-]+( bis| ter)?,? /, '');
    let number = random.int(1, 190);
    if (options.near.street.startsWith(`${number}`)) number += 2;
    return { ...options.near, street: `${number} ${street}`, complement };
  }
  const street = random.pick(STREETS[arrondissement] ?? []);
  const comma = random.chance(0.1) ? ',' : '';
  return {
    street: `${houseNumber(random)}${comma} ${street}`,
    complement,
    postalCode: `75${String(arrondissement).padStart(3, '0')}`,
    city: 'PARIS',
  };
};

/** An address in another town. */
export const drawTownAddress = (random: Random): Address => {
  const [postalCode, city] = random.pick(TOWNS);
  return { street: `${random.int(1, 90)} ${random.pick(TOWN_STREETS)}`, complement: null, postalCode, city };
};
