import { expect, test } from 'vitest';
import { searchedTokens, searchTokens } from './search-tokens.ts';
import { seen } from './sighting.fixture.ts';

const sighting = seen({
  tenants: ['MME|LEFÈVRE|Amélie Jeanne'],
  street: '12 bis rue des Pyrénées',
  complement: 'Bâtiment B, 3e étage',
  postalCode: '75020',
  phones: ['+33612345678'],
  officeReference: '2025/00417-AB',
});
const finds = (text: string): boolean => {
  const known = new Set(searchTokens(sighting));
  const wanted = searchedTokens(text);
  return wanted.length > 0 && wanted.every((token) => known.has(token));
};

test.each([
  'lefevre',
  'Lefebvre Amélie',
  'Mme Lefèvre',
  '12 rue des Pyrénées, 75020 Paris',
  'pyrenees 75020',
  '06 12 34 56 78',
  '+33 6 12 34 56 78',
  '06.12.34.56.78 LEFEVRE',
  '2025/00417-AB',
  '2025/417',
])('a household is found by “%s”', (text) => {
  expect(finds(text)).toBe(true);
});

test.each(['Lefèvre Paul', '13 rue des Pyrénées', '06 12 34 56 79', 'Martin', '75019'])('but not by “%s”', (text) => {
  expect(finds(text)).toBe(false);
});

test('words that are in every address find nothing by themselves', () => {
  expect(searchedTokens('rue de la')).toEqual([]);
  expect(searchedTokens(' … ')).toEqual([]);
});
