import { expect, test } from 'vitest';
import { findPersons } from './persons.ts';

const named = (text: string) =>
  findPersons(text).map(({ civility, lastName, firstNames }) => `${civility} ${lastName} / ${firstNames}`);

test('a civility may stand behind the name and its bracketed given names', () => {
  expect(named('1. LIN (Nathalie Bénédicte), Madame – enseignante – née le 8 juillet 1983')).toEqual([
    'MME LIN / Nathalie Bénédicte',
  ]);
  expect(named('1. DE VILLIERS (Wei), Monsieur, pris pour locataire\n2. DE VILLIERS (Awa), Mme')).toEqual([
    'M DE VILLIERS / Wei',
    'MME DE VILLIERS / Awa',
  ]);
});

test('a town in brackets before a civility is no given name', () => {
  expect(named('demeurant à Lyon (69003), Madame Zoé QUERNEL')).toEqual(['MME QUERNEL / Zoé']);
});

test('given names behind a name at birth leave the name in capitals whole', () => {
  expect(named('Madame GARCÍA LÓPEZ née BEN SALAH Anaïs')).toEqual(['MME GARCÍA LÓPEZ / Anaïs']);
});

test('commas part given names before a name in capitals', () => {
  expect(named('Mme Agnieszka, Wilhelmine NDIAYE-DIALLO, née le 19 novembre 1986')).toEqual([
    'MME NDIAYE-DIALLO / Agnieszka Wilhelmine',
  ]);
});
