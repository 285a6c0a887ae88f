import type { OfficeSighting } from './compare-offices.ts';

/** Numbers that look random and are the same each time. Source: mulberry32, T. Ettinger, public domain. */
export const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const HEADS = ['Bel', 'Mont', 'Grand', 'Haut', 'Ver', 'Lor', 'Mar', 'Roc', 'Tré', 'Quer', 'Val', 'Clair', 'Fon', 'Dur'];
const TAILS = [
  'court',
  'fort',
  'noise',
  'queval',
  'ville',
  'mont',
  'brume',
  'delle',
  'sac',
  'tin',
  'rieux',
  'gnan',
  'brac',
];
const FORMS = ['SELARL', 'SCP', 'SELAS', 'S.E.L.A.R.L.', 'SAS', 'Étude', ''];
const JOINERS = [' & ', ' ET ', ' - ', ', ', ' – '];
const TITLES = ['', ', commissaires de justice', ' Commissaires de justice associés', ', huissiers de justice'];
const LOOKS: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', B: '8', E: 'F', C: 'G', U: 'V', N: 'M' };

export type TrueOffice = {
  readonly id: number;
  readonly names: readonly string[];
  readonly postalCode: string;
  readonly phone: string;
};

const pick = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

/** Invented offices; surnames come again in several of them, as in life, but no two have the same names. */
export const drawOffices = (random: () => number, count: number): readonly TrueOffice[] => {
  const offices: TrueOffice[] = [];
  const taken = new Set<string>();
  while (offices.length < count) {
    const names = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => `${pick(random, HEADS)}${pick(random, TAILS)}`,
    );
    const key = [...new Set(names)].toSorted().join(' ');
    if (taken.has(key) || new Set(names).size < names.length) continue;
    taken.add(key);
    const id = offices.length;
    const postalCode = `750${String(1 + Math.floor(random() * 20)).padStart(2, '0')}`;
    offices.push({ id, names, postalCode, phone: `+3319900${String(1_000 + id)}` });
  }
  return offices;
};

const misread = (random: () => number, name: string): string => {
  const at = Math.floor(random() * name.length);
  const letter = name.charAt(at).toUpperCase();
  return `${name.slice(0, at)}${LOOKS[letter] ?? letter}${name.slice(at + 1)}`;
};

/** One office as one act prints it, and as it is read. */
export const sight = (random: () => number, office: TrueOffice): OfficeSighting => {
  const shown = random() < 0.1 && office.names.length > 2 ? office.names.slice(0, -1) : office.names;
  const ordered = random() < 0.1 ? shown.toReversed() : shown;
  const read = ordered.map((name) => (random() < 0.15 ? misread(random, name) : name));
  const plain = random() < 0.5 ? read.map((name) => name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')) : read;
  const name = `${pick(random, FORMS)} ${plain.join(pick(random, JOINERS))}${pick(random, TITLES)}`.trim();
  const postalCode = random() < 0.15 ? null : office.postalCode;
  return { name, postalCode, phones: random() < 0.6 ? [office.phone] : [] };
};
