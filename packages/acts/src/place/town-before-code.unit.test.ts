import { expect, test } from 'vitest';
import { findAddresses } from './find-addresses.ts';

const placeOf = (text: string) => {
  const address = findAddresses(text)[0];
  return [address?.street, address?.complement, address?.postalCode, address?.city];
};

test('a town may stand before its code', () => {
  expect(placeOf('qui loge 156, boulevard du Temple à Paris 75003 (bât. B, RDC) ;')).toEqual([
    '156 boulevard du Temple',
    'bât. B, RDC',
    '75003',
    'Paris',
  ]);
  expect(placeOf('72 rue de Cléry, PARIS 75002 [tour Atlas, 25e étage, appt 67]')).toEqual([
    '72 rue de Cléry',
    'tour Atlas, 25e étage, appt 67',
    '75002',
    'PARIS',
  ]);
  expect(placeOf('demeurant 12 rue du Bac, LYON 69003, né le 3 mai 1980')[3]).toBe('LYON');
});

test('a town behind the code wins over the last words of the street', () => {
  expect(placeOf('12 rue de Lyon 75012 PARIS')).toEqual(['12 rue de Lyon', null, '75012', 'PARIS']);
  expect(placeOf('4 rue de Paris 93100 MONTREUIL')).toEqual(['4 rue de Paris', null, '93100', 'MONTREUIL']);
});

test('a label is no town', () => {
  expect(placeOf('Adresse 59000 - LILLE - 82 rue Haute\n').slice(2)).toEqual(['59000', 'LILLE']);
});

test('slashes and bars part the pieces of an address', () => {
  expect(placeOf('74 rue Haxo / 9e étage, logement n° 746 / 75020 / PARIS')).toEqual([
    '74 rue Haxo',
    '9e étage, logement n° 746',
    '75020',
    'PARIS',
  ]);
  expect(placeOf('15 place Baudoyer | Hall 3, 3ème étage | 75004 PARIS')).toEqual([
    '15 place Baudoyer',
    'Hall 3, 3ème étage',
    '75004',
    'PARIS',
  ]);
});

test("a file's number of five figures is no code", () => {
  expect(placeOf('33 rue du Louvre, \ntéléphone 01 99 00 54 31\nAffaire MD 25333 / 96\n')[2]).toBeNull();
});

test('a door, a lot or a flat printed before the street is its complement', () => {
  expect(placeOf('Lieux : Esc. C - 6ème étage - porte 68 - 164 bis boulevard de Reuilly - 75012 PARIS.')).toEqual([
    '164 bis boulevard de Reuilly',
    'Esc. C, 6ème étage, porte 68',
    '75012',
    'PARIS',
  ]);
});
