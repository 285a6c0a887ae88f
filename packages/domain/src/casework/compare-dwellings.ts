import type { Dwelling } from '../act/checked-act.ts';
import { type DwellingPlace, dwellingPlaceOf, type PlaceMark } from './dwelling-place.ts';
import { editDistance, toleranceFor } from './edit-distance.ts';
import { type Evidence, type EvidenceRule, evidence } from './evidence.ts';
import { folded } from './folded-text.ts';
import { soundOf } from './french-sound.ts';
import { type StreetAddress, streetAddressOf } from './street-address.ts';

/** A dwelling in the forms by which two spellings are compared. */
export type ComparableDwelling = {
  readonly postalCode: string | null;
  readonly street: StreetAddress;
  readonly place: DwellingPlace;
};

/** Reads a dwelling as an act writes it. */
export const comparableDwelling = (dwelling: Dwelling): ComparableDwelling => {
  const postalCode = folded(dwelling.postalCode ?? '');
  return {
    postalCode: /^[0-9]{5}$/.test(postalCode) ? postalCode : null,
    street: streetAddressOf(dwelling.street),
    place: dwellingPlaceOf(dwelling.complement),
  };
};

const postalRule = (a: string | null, b: string | null): EvidenceRule | null => {
  if (a === null || b === null) return null;
  if (a === b) return 'code_postal_identique';
  return editDistance(a, b, 1) <= 1 ? 'code_postal_proche' : 'code_postal_different';
};

const numberRule = (a: StreetAddress, b: StreetAddress): EvidenceRule | null => {
  if (a.numbers.length === 0 || b.numbers.length === 0) return null;
  if (!a.numbers.some((number) => b.numbers.includes(number))) return 'numero_different';
  return a.suffix === b.suffix ? 'numero_identique' : 'numero_complement';
};

const isTail = (long: readonly string[], short: readonly string[]): boolean =>
  (short.at(-1) ?? '').length > 4 && short.every((word, i) => word === long[long.length - short.length + i]);

const heardAlike = (x: string, y: string): boolean => Math.abs(x.length - y.length) <= 3 && soundOf(x) === soundOf(y);

/** `rue Mermoz` and `rue Jean-Mermoz`, `rue Lecourbe` and `rue Lecoubre`; never `avenue d'Ivry` and `avenue d'Italie`. */
const nearStreets = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a.join(''), b.join('')];
  const limit = toleranceFor(Math.min(x.length, y.length));
  if (limit > 0 && (editDistance(x, y, limit) <= limit || heardAlike(x, y))) return true;
  return a.length >= b.length ? isTail(a, b) : isTail(b, a);
};

const streetRule = (a: StreetAddress, b: StreetAddress): EvidenceRule | null => {
  if (a.words.length === 0 || b.words.length === 0) return null;
  const otherWay = a.way !== null && b.way !== null && a.way !== b.way;
  if (otherWay) return 'voie_differente';
  if (a.words.join('') === b.words.join('')) return 'voie_identique';
  return nearStreets(a.words, b.words) ? 'voie_proche' : 'voie_differente';
};

const MARKS: readonly (readonly [readonly PlaceMark[], EvidenceRule, EvidenceRule])[] = [
  [['door', 'flat', 'lot'], 'logement_identique', 'logement_different'],
  [['floor'], 'etage_identique', 'etage_different'],
  [['building', 'stair'], 'batiment_identique', 'batiment_different'],
  [['side'], 'cote_identique', 'cote_different'],
];

/** One row a group of marks that both complements give; a mark that differs outweighs one that agrees. */
const placeRules = (a: DwellingPlace, b: DwellingPlace): readonly EvidenceRule[] =>
  MARKS.flatMap(([marks, same, different]) => {
    const both = marks.filter((mark) => a[mark] !== undefined && b[mark] !== undefined);
    if (both.length === 0) return [];
    return [both.every((mark) => a[mark] === b[mark]) ? same : different];
  });

export type DwellingComparison = {
  readonly rows: readonly Evidence[];
  /** Number and street agree: the same building, whatever is said of the flat. */
  readonly sameBuilding: boolean;
  /** A door, a floor or a staircase says otherwise. */
  readonly placesConflict: boolean;
};

/** Whether two acts are about one dwelling, as evidence. What one of them does not say counts for nothing. */
export const compareDwellings = (a: ComparableDwelling, b: ComparableDwelling): DwellingComparison => {
  const number = numberRule(a.street, b.street);
  const street = streetRule(a.street, b.street);
  const places = placeRules(a.place, b.place);
  const rules = [postalRule(a.postalCode, b.postalCode), number, street, ...places].filter((rule) => rule !== null);
  return {
    rows: rules.map(evidence),
    sameBuilding: number === 'numero_identique' && (street === 'voie_identique' || street === 'voie_proche'),
    placesConflict: places.some((rule) => evidence(rule).weight < 0),
  };
};
