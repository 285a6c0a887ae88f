import { streetAddressOf } from '../casework/street-address.ts';
import { arrondissementCode } from '../indicator/postal-code.ts';

/** Where a visit is made, as lists say it: `12 rue des Pyrénées, Bâtiment B, 75020 PARIS`. */
type Visited = { readonly address: string | null };

/** The sector of a visit: the arrondissement, or the town's postal code; `null` for an address without one. */
export const sectorOf = ({ address }: Visited): string | null =>
  arrondissementCode(/\b(\d{5})\b(?!.*\b\d{5}\b)/.exec(address ?? '')?.[1] ?? null);

const routeKey = (visited: Visited): string => {
  const [street = ''] = (visited.address ?? '').split(',');
  const { words, way, numbers } = streetAddressOf(street);
  const number = Number.parseInt(numbers[0] ?? '', 10);
  // Odd and even numbers face each other: one side is walked after the other.
  const side = Number.isNaN(number) ? 2 : number % 2;
  const place = String(Number.isNaN(number) ? 0 : number).padStart(5, '0');
  return [sectorOf(visited) ?? '99999', words.join(' '), way ?? '', side, place].join('|');
};

/** Visits in the order they are walked: by arrondissement, street, side of the street and number. */
export const routeOrder = <T extends Visited>(visits: readonly T[]): readonly T[] =>
  visits
    .map((visit) => ({ visit, key: routeKey(visit) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ visit }) => visit);
