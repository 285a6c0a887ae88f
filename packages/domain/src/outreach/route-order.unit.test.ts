import { expect, test } from 'vitest';
import { routeOrder, sectorOf } from './route-order.ts';

test('visits are walked by arrondissement, street, side and number', () => {
  const addresses = [
    '12 rue des Pyrénées, bât. B, 75020 PARIS',
    '7 bis avenue Gambetta, 75020 PARIS',
    '3 rue des Pyrénées, 75020 PARIS',
    '1 rue de Passy, 75116 PARIS',
    '9 rue des Pyrénées, 75020 PARIS',
    '2 place de la Mairie, 93100 MONTREUIL',
    '4 rue des Pyrénées, 75020 PARIS',
  ];
  expect(routeOrder(addresses.map((address) => ({ address }))).map(({ address }) => address)).toEqual([
    '1 rue de Passy, 75116 PARIS',
    '7 bis avenue Gambetta, 75020 PARIS',
    '4 rue des Pyrénées, 75020 PARIS',
    '12 rue des Pyrénées, bât. B, 75020 PARIS',
    '3 rue des Pyrénées, 75020 PARIS',
    '9 rue des Pyrénées, 75020 PARIS',
    '2 place de la Mairie, 93100 MONTREUIL',
  ]);
  expect(sectorOf({ address: '1 rue de Passy, 75116 PARIS' })).toBe('75016');
  expect(sectorOf({ address: null })).toBeNull();
});
