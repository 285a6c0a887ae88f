import { expect, test } from 'vitest';
import { householdAddress, postalAddress } from './postal-address.ts';

const HOME = {
  street: '12 bis, rue de l’Évangile',
  complement: 'Bâtiment B - 3e étage',
  postalCode: '75018',
  city: 'Paris',
};
const person = (lastName: string, firstNames: string | null = null) =>
  ({ civility: 'MME', lastName, firstNames }) as const;

test('an address is written as sorting machines read it', () => {
  expect(householdAddress([person('D’Almeida-Lefèvre', 'Amélie Jeanne')], HOME)).toEqual([
    'MADAME AMELIE JEANNE D ALMEIDA-LEFEVRE',
    'BATIMENT B 3E ETAGE',
    '12 BIS RUE DE L EVANGILE',
    '75018 PARIS',
  ]);
});

test('a person whose names do not fit keeps the first of them, then none', () => {
  const name = (lastName: string, firstNames: string) => householdAddress([person(lastName, firstNames)], HOME)?.[0];
  expect(name('Lefèvre-Dupont', 'Amélie Jeanne Marguerite')).toBe('MADAME AMELIE LEFEVRE-DUPONT');
  expect(name('Lefèvre-Dupont-Martin', 'Marie-Emmanuelle')).toBe('MADAME LEFEVRE-DUPONT-MARTIN');
});

test('further people are named as long as there are six lines', () => {
  const lines = householdAddress(
    ['A', 'B', 'C', 'D'].map((one) => person(`${one}UPONT`)),
    HOME,
  );
  expect(lines).toEqual([
    'MADAME AUPONT',
    'MADAME BUPONT',
    'MADAME CUPONT',
    'BATIMENT B 3E ETAGE',
    '12 BIS RUE DE L EVANGILE',
    '75018 PARIS',
  ]);
});

test('a way that does not fit on a line is not cut, nor is an address without a town invented', () => {
  const long = 'avenue du Général de Gaulle prolongée jusqu’au rond-point';
  expect(householdAddress([person('DUPONT')], { ...HOME, street: `12 ${long}` })).toBeNull();
  expect(householdAddress([person('DUPONT')], { ...HOME, city: null })).toBeNull();
  expect(postalAddress([], HOME)).toBeNull();
});
