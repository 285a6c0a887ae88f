import type { ActType } from '@amont/domain/act/act-type';

const PREFIX =
  "(?:(?:proces[- ]verbal|exploit|objet|nature|intitule|titre|projet|copie|premiere|seconde|expedition|original|second original|iteratif|reiteratif|nouveau|acte|denonciation|denonce|signification|et|de|d'un|d'une|d'|du|la|le|l'|delivrance|notification|au prefet|a (?:la )?caution|:|-|\\d[.)]|jugement|ordonnance|decision|avec)\\s*)*";
const TITLES: readonly (readonly [ActType, RegExp])[] = [
  [
    'commandement_de_quitter_les_lieux',
    new RegExp(
      `^${PREFIX}commandement\\s+(?:d'avoir a |de |a )?(?:quitter|liberer|deguerpir|evacuer|vider|restituer|rendre)`,
    ),
  ],
  ['commandement_de_quitter_les_lieux', new RegExp(`^${PREFIX}commandement d'expulsion`)],
  [
    'commandement_de_payer',
    new RegExp(
      `^${PREFIX}commandement\\s+(?:d'avoir a |de |a fin de |aux fins de |en )?(?:payer|regler|paiement|visant la clause|loyers?\\b)`,
    ),
  ],
  [
    'assignation',
    new RegExp(`^${PREFIX}assignation\\b(?! (?:du|delivree|signifiee|en date|est|sera|a ete|introductive))`),
  ],
];

/** A title set with wide letters may come without the blanks between its words. */
const GLUED = /\b(?:commandement|assignation)[a-z]/;
const GLUED_TITLES: readonly (readonly [ActType, RegExp])[] = [
  [
    'commandement_de_quitter_les_lieux',
    /commandement(?:davoira|de)?(?:quitter|liberer|deguerpir|evacuer|vider|restituer)/,
  ],
  [
    'commandement_de_payer',
    /commandement(?:davoira|de|afinde|auxfinsde)?(?:payer|regler|paiement|visantlaclause|loyers?)/,
  ],
  ['assignation', /^assignation(?:devant|parvant|pardevant|enrefere|afin|auxfins|en|$)/],
];
/** Short forms of programs with narrow titles. */
const SHORT = /\b(?:cdt|cmdt|cmdmt|cdmt)\.? (?=(?:de|d')\b)/g;

const typeIn = (titles: readonly (readonly [ActType, RegExp])[], text: string): ActType | null =>
  titles.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Which act a folded line gives the title of; null for any other line. */
export const titleType = (folded: string): ActType | null =>
  typeIn(TITLES, folded.replace(SHORT, 'commandement ')) ??
  (GLUED.test(folded) ? typeIn(GLUED_TITLES, folded.replace(/[^a-z]/g, '')) : null);

/** 0 to 1: how much of a text's letters are capitals. */
export const shareOfCapitals = (text: string): number => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length === 0 ? 0 : text.replace(/[^\p{Lu}]/gu, '').length / letters.length;
};
