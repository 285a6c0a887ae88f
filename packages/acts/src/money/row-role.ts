import type { ActType } from '@amont/domain/act/act-type';

/** The cost of this very act and the items it is made of: never part of what is claimed as principal. */
const COST_ITEM =
  /\bemoluments?\b|\bt\.?\s?v\.?\s?a\b|\btotal\s+h\.?\s?t\b|\bh\.t\.|\bmontant\s+h\.?t\b|affranchissement|frais\s+(?:de\s+)?deplacement|droit\s+d'engagement|\bdebours\b|taxe\s+forfaitaire|\b[ar]\.?\s?444-(?:10|14|15|3|48)\b|\bt\.?t\.?c\b|\blettres?\s+(?:art\w*\.?\s*)?658|\bfrais\s+postaux\s+art|\bsct\b|\bd\.?e\.?p\.?\b/;
const THIS_ACT_COST =
  /(?:co[ui]ts?|frais|prix)\s+(?:de\s+(?:l'|cet\s+|votre\s+)?|du\s+(?:present\s+)?|d')?(?:presente?\s+|l'|ce\s+)?(?:acte|exploit|signification\s+de\s+l'acte)\b|(?:co[ui]t|frais)\s+(?:du\s+present|de\s+la\s+presente|des\s+presentes)|\bpresent\s+(?:acte|commandement)\b|^\W*acte\W*$/;
const TYPE_COST: Readonly<Record<ActType, RegExp>> = {
  commandement_de_payer: /(?:co[ui]t|frais)\s+(?:du\s+|de\s+)?(?:ce\s+)?commandement(?!.*\d{1,2}[/.]\d{1,2}[/.]\d{2})/,
  assignation: /(?:co[ui]t|frais)\s+(?:de\s+)?(?:l'|d')?assignation/,
  commandement_de_quitter_les_lieux: /(?:co[ui]t|frais)\s+(?:du\s+|de\s+)?commandement/,
};

/** Whether a row belongs to the cost of the act that is read (its own cost or a tax item of it), not to the debt. */
export const isActCost = (foldedLabel: string, type: ActType | null): boolean =>
  COST_ITEM.test(foldedLabel) || isThisActCost(foldedLabel, type);

/** Whether a row gives the whole cost of the act that is read. */
export const isThisActCost = (foldedLabel: string, type: ActType | null): boolean =>
  !/anterieur|precedent/.test(foldedLabel) &&
  (THIS_ACT_COST.test(foldedLabel) || (type !== null && TYPE_COST[type].test(foldedLabel)));

const SUBTOTAL =
  /sous[- ]?tota|total\s+(?:de\s+la\s+)?page|\ba\s+reporter\b|^\W*report\W*$|^\W*report\s+(?:de\s+(?:la\s+)?)?page|total\s+(?:des?\s+)?(?:loyers?|charges?|frais|reglements?|versements?|credits?|debits?|mensuel|annee|intermediaire|\d{4})/;
const PRINCIPAL =
  /^\W*(?:en\s+)?principal\b(?!\s+loyer)|(?:total|montant|somme|solde|reste)\w*\s+(?:du\s+|due?\s+)?(?:en\s+|du\s+|au\s+)?principal|principal\s+(?:du|reclame|restant|a\s+payer)|total\s+(?:de\s+la\s+)?(?:dette|creance)\s+(?:locative\s+)?(?:en\s+principal)/;
const TOTAL =
  /^\W*(?:t\s?o\s?t\s?a\s?l|totaux|montant\s+total|somme\s+totale|soit\b|ensemble\b)|^\W*(?:net|solde|reste|restant|montants?|sommes?)\s+(?:restant\w*\s+)?(?:a\s+(?:payer|regler)|due?s?\b(?!\s+(?:loyer|bail|present|mois|terme|depot|locataire|logement))|debiteur|crediteur|exigible|reclame|total|au\b|en\s+(?:votre|notre|faveur)|final|actuel|net|locatif)|^\W*(?:dette|creance|impaye)s?\s*(?:locative|totale|au\b|$)|^\W*(?:solde|cumul|du)\W*$|^\W*solde\s+(?:locataire|client|(?:du|de)\s+compte|compte)|^\W*montants?\s+(?:total\s+)?(?:de\s+(?:la\s+|l')|des\s+)(?:dette|creance|impaye|arriere)|\btotal\s+(?:general|du|a\s+payer)|^\W*arrete\b|^\W*reste\s+du/;
const CARRIED = /anterieur|precedent|a\s+nouveau|\breprise|\breport\b|ancien|initial|depart|ouverture/;

export type SummaryRole = 'subtotal' | 'principal' | 'total';

/**
 * Whether a row sums up other rows instead of being one.
 *
 * @param first whether no line of account stands before it: a balance that opens an account is a line of it
 */
export const summaryRole = (foldedLabel: string, first: boolean): SummaryRole | null => {
  if (CARRIED.test(foldedLabel) && (first || !/^\W*(?:a\s+)?report(?:er)?\W*$/.test(foldedLabel))) return null;
  if (first && /^\W*solde\b/.test(foldedLabel)) return null;
  if (SUBTOTAL.test(foldedLabel)) return 'subtotal';
  if (PRINCIPAL.test(foldedLabel)) return 'principal';
  return TOTAL.test(foldedLabel) ? 'total' : null;
};

const SENTENCE =
  /\bsomme\s+(?:totale\s+|principale\s+)?(?:en\s+principal\s+)?de\b|s'eleve|\bse\s+(?:montent?|chiffrent?)\b|\b(?:loyers?|montants?|charges?|provisions?|redevances?|indemnites?|sommes?|versements?)\s+(?:[a-z']+\s+){0,3}mensuel(?:le)?s?\b|\bmensuel(?:le)?s?\s*(?:$|\b(?:de|est|hors|charges))|\bcondamner\b|\bau\s+capital\b|article\s+700|dommages|\bvous\s+(?:disposez|devez|devrez|deviez|pouvez|pourrez|etes|aurez|serez|exposez|reclam\w+|somm\w+|command\w+|avez\s+(?:\w+\s+){0,2}(?:mois|semaines|jours|delai|droit))|\b(?:a|pour|que)\s+vous\b(?!\s+avez)|\bsoit\s+un\b|\best\s+(?:de|fixe)|\bsont\s+de\b|moyennant|a\s+compter\s+du\s+present|\bamende\b/;

/** `1.528,00 euros, les charges étant …`: a line that goes on with a sentence begun above. */
const GOES_ON = /^[\d\s.,']{3,14}\s?(?:€|eur(?:os?)?)\s?[,;]\s?[a-z]/;
/** `… : 39,00 ; total : 15 234,51`: items of a list told in a sentence. */
const LISTS = /\d[.,]\d\d\s?(?:€|eur(?:os?)?)?\s?;/;

/** Whether a row is a line of prose that happens to end with an amount. */
export const isSentence = (foldedText: string): boolean =>
  SENTENCE.test(foldedText) || GOES_ON.test(foldedText) || LISTS.test(foldedText) || foldedText.length > 110;

const HEADING =
  /\bdecompte\b|releve\s+de\s+compte|detail\s+(?:de\s+la|des)\s+(?:dette|creance|sommes)|situation\s+de\s+compte|compte\s+(?:locataire|client)|se\s+decompos|etat\s+(?:des\s+(?:sommes|impayes|loyers)|de\s+compte)|historique\s+(?:de|du)\s+compte|suivant\s+detail|detail\s+ci-/;

/** Whether a line announces a statement of account. */
export const announcesStatement = (foldedText: string): boolean => HEADING.test(foldedText);
