import type { ActType } from '@amont/domain/act/act-type';
import { plainWords } from '../fold-text.ts';
import { departementOf } from '../in-force.ts';

/** A notice says at its beginning which act it comes with; further on it tells the whole procedure. */
const BEGINNING = 400;
const SIGNS: readonly (readonly [ActType, RegExp])[] = [
  ['commandement_de_payer', / commandement de payer | commandement visant la clause /],
  ['assignation', / assignation | assigne | assignee | convoque | convoquee | audience /],
  ['commandement_de_quitter_les_lieux', / quitter les lieux | quitter le logement /],
];

/** The type of act whose name stands first at the beginning of a notice; null when none does. */
export const typeIn = (raw: string): ActType | null => {
  const words = plainWords(raw.slice(0, BEGINNING));
  const [first] = SIGNS.map(([type, sign]) => ({ type, at: words.search(sign) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return first?.type ?? null;
};

/** The département that most postal codes of the contacts' addresses are of; null without an address. */
export const departementIn = (addresses: readonly string[]): string | null => {
  const codes = addresses.flatMap((address) => departementOf(/\b\d{5}\b/.exec(address)?.[0] ?? null) ?? []);
  const [most] = [...Map.groupBy(codes, (code) => code)].toSorted((a, b) => b[1].length - a[1].length);
  return most?.[0] ?? null;
};
