import { folded } from './folded-text.ts';

/** Where in the building a dwelling lies, by kind of mark: two places conflict when they give one kind different values. */
export type DwellingPlace = Readonly<Partial<Record<PlaceMark, string>>>;
export type PlaceMark = 'building' | 'stair' | 'floor' | 'door' | 'flat' | 'lot' | 'side';

const FLOOR_WORDS: Readonly<Record<string, string>> = {
  PREMIER: '1',
  DEUXIEME: '2',
  SECOND: '2',
  TROISIEME: '3',
  QUATRIEME: '4',
  CINQUIEME: '5',
  SIXIEME: '6',
  SEPTIEME: '7',
  HUITIEME: '8',
  NEUVIEME: '9',
  DIXIEME: '10',
};
const SIDES: Readonly<Record<string, string>> = {
  DROITE: 'DROITE',
  DTE: 'DROITE',
  DRTE: 'DROITE',
  GAUCHE: 'GAUCHE',
  GCHE: 'GAUCHE',
  GHE: 'GAUCHE',
  FACE: 'FACE',
  MILIEU: 'MILIEU',
  FOND: 'FOND',
};

/** A mark's value after its word: an optional `N°`, then letters and digits (`B32`, `0241`, `SUR COUR`). */
const VALUE = '(?:N(?:O|UMERO)? )?(SUR COUR|SUR RUE|[A-Z]?[0-9]{1,5}[A-Z]?|[A-Z]{1,2}(?= |$))';
const named = (words: string, value = VALUE): RegExp => new RegExp(`\\b(?:${words}) ${value}`);

const PATTERNS: readonly (readonly [PlaceMark, RegExp])[] = [
  ['building', named('BATIMENT|BATIMENTS|BAT|BT|IMMEUBLE|IMM|BLOC')],
  ['building', /\bTOUR ([A-Z0-9]+)/],
  ['stair', named('ESCALIER|ESC|HALL|CAGE|ENTREE')],
  ['floor', /\b([0-9]{1,2}) ?(?:E|ER|ERE|EME|IEME|ND|NDE)? ?(?:ETAGE|ETG|ET)\b/],
  ['floor', /\b(?:ETAGE|ETG) ([0-9]{1,2})\b/],
  ['door', named('PORTE|PTE')],
  ['flat', named('LOGEMENT|LOGT|LGT|LOG|APPARTEMENT|APPART|APPT|APT|APP|STUDIO')],
  ['lot', named('LOT|LOTS')],
];

/** A value without the zeros that one office prints and another does not: `0241` and `241` are one door. */
const plain = (value: string): string => value.replace(/^([A-Z]?)0+(?=[0-9])/, '$1');

const floorInWords = (text: string): string | null => {
  if (/\b(?:RDC|REZ DE CHAUSSEE|REZ DE JARDIN|RC)\b/.test(text)) return '0';
  const word = /\b([A-Z]+) (?:ETAGE|ETG)\b/.exec(text)?.[1];
  return (word && FLOOR_WORDS[word]) ?? null;
};

const sideOf = (text: string): string | null => {
  const word = text.split(' ').find((candidate) => candidate in SIDES);
  return word === undefined ? null : (SIDES[word] ?? null);
};

/**
 * The marks of a dwelling's complement (`Bâtiment A, rez-de-chaussée`, `ESC 2, 4E ETG GCHE`), in one spelling.
 *
 * @returns an empty record when the complement is null or says nothing that is known
 */
export const dwellingPlaceOf = (complement: string | null): DwellingPlace => {
  const text = folded(complement ?? '');
  const place: Partial<Record<PlaceMark, string>> = {};
  for (const [mark, pattern] of PATTERNS) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) place[mark] ??= plain(value);
  }
  const floor = place.floor ?? floorInWords(text);
  const side = sideOf(text);
  return { ...place, ...(floor === null ? {} : { floor }), ...(side === null ? {} : { side }) };
};
