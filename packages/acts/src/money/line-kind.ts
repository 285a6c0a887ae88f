import type { StatementKind } from '@amont/domain/act/checked-act';

/** First match wins, so that the narrow wording stands before the broad one ("frais de rejet de prélèvement" is no payment). */
const KINDS: readonly (readonly [StatementKind, RegExp])[] = [
  ['charges', /^\W*solde\s+(?:de\s+|des\s+)?(?:la\s+)?(?:regul\w*|charges?\b)/],
  [
    'penalty_clause',
    /clause\s+penale|penalit|\bmajoration|indemnite\s+(?:forfaitaire|de\s+retard|contractuelle)|\b10\s?%/,
  ],
  [
    'late_fee',
    /frais[^a-z]{1,3}(?:de\s+|d')?(?:la\s+)?(?:lettre|relance|rappel|rejet|impaye|mise\s+en\s+demeure|retard|quittance|avis|envoi|poste|postaux|l\.?r|recommande|courrier|prelevement|representation|gestion)|frais\s+(?:bancaires?|de\s+banque)|relance|lettre\s+de\s+(?:rappel|relance)|mise\s+en\s+demeure|\bmed\b|\bl\.?\s?r\.?\s?a\.?\s?r\b|lettre\s+recommandee|quittancement\s+frais|rejet\s+bancaire|\bfrais\b[^;]{0,40}\b(?:rejet\w*|impaye\w*|relances?|rappels?|retard|mise\s+en\s+demeure|bancaires?|banque)\b|\b(?:rejet\w*|impaye\w*)\b[^;]{0,40}\bfrais\b/,
  ],
  [
    'procedure_cost',
    /huissier|commissaires?\s+de\s+justice|sommation|frais\s+(?:de\s+|d')?(?:procedure|contentieux|dossier|avocat|justice|acte|execution|signification|greffe|recouvrement|poursuite|commandement|assignation)|contentieux|honoraires|avocat|\bcommandement|assignation|requete|depens|art(?:icle|\.)?\s?700|signification|\ba\.?\s?444|greffe|injonction|proces[- ]verbal|constat|\bdroit\s+d'engagement|cout\s+(?:de|du|d')/,
  ],
  ['deposit', /depot\s+(?:de\s+)?garantie|\bd\.?\s?g\.?$|\bcaution(?:nement)?\b|complement\s+de\s+(?:depot|garantie)/],
  [
    'tax',
    /\bteom\b|\bt\.e\.o\.m|\bt\.?o\.?m\b\.?|\bteoim\b|ordures|\btaxes?\b|\bimpots?\b|droit\s+de\s+bail|\bcrl\b|fonciere?\b/,
  ],
  ['insurance', /assurance|\bassur\b|\bmrh\b|\bgli\b/],
  [
    'benefit',
    /\bapl\b|\ba\.p\.l|\bals\b|\balf\b|\bcaf\b|\bc\.a\.f|\bmsa\b|\brls\b|\bfsl\b|fonds\s+de\s+solidarite|allocations?\s+(?:de\s+)?logement|allocations?\s+familiales|\baides?\s+(?:personnalisees?|au)|reduction\s+(?:de\s+)?loyer\s+(?:de\s+)?solidarite|\bvisale\b|loca-?pass/,
  ],
  [
    'carried_forward',
    /^(?:\W*(?:le|du|au)?\s*)?(?:report|a\s+nouveau|solde|ancien\s+solde|reprise|reliquat|arrieres?\s+anterieur|arrieres?\s+au|dette\s+anterieure|impayes?\s+anterieur|situation\s+anterieure|anterieur)|solde\s+(?:anterieur|precedent|initial|reporte|de\s+depart|d'ouverture)|report\s+(?:de\s+|du\s+)?(?:solde|a\s+nouveau)|a\s+nouveau|\ban\s+au\b/,
  ],
  [
    'payment',
    /\bversements?|\bverse[es]?\b|\bvirements?|\bvir\b|\breglements?|\bregle[es]?\b|\bpaiements?|\bpaye[es]?\b|\bprelevements?|\bprlv|\bprel\b|\bcheques?\b|\bchq\b|\bcb\b|carte\s+bancaire|especes|\bacomptes?\b|encaisse|\brecus?\b|\bmandat\s+(?:cash|postal|compte)|\btip\b|\bavoir\b|a\s+deduire|\bdeduction|remboursement|\bremise\b|\bcredits?\b|\btrop[- ]percu|\bdegrevement|\bannulation|\bextourne|\babandon/,
  ],
];

const RENT =
  /\bloyers?\b|\bloy\b|\btermes?\b|\becheances?\b|\bquittances?\b|\bquittancement|\bquitt\b|indemnites?\s+d'?\s?occupation|\bappels?\b|\bredevances?\b|\bparking|\bgarages?\b|\bbox\b|\bcaves?\b|\bemplacement|\bsls\b|mensualites?\b|supplement\s+de\s+loyer|arrieres?\s+locatifs?|\bimpayes?\b|indexation|revision|\birl\b/;
const CHARGES =
  /\bcharges?\b|\bprov\b|\bprovisions?\b|\bprovis\b|\bregul|\bch\.?$|\beau\b|\beaux\b|chauffage|ascenseur|entretien|electricite|consommation|\bgardien|\breparations?\s+locatives/;
/** A label that opens with the rent is rent, whatever is said to be included or deducted after it. */
const OPENS_WITH_RENT =
  /^\W*(?:appels?\s+(?:de\s+)?)?(?:rappels?\s+(?:de\s+)?)?(?:regul(?:arisation)?\s+(?:de\s+)?)?(?:loyers?|loy|termes?|quittances?|quitt|quittancement|echeances?|indemnites?\s+d'?\s?occupation|redevance)\b/;
const PAYS = /\bversement|\bvirement|\breglement|\bpaiement|\bacompte|\bpaye\b|\bregle\b|\bverse\b|\bencaisse/;
const FEE_WORDS = /\bfrais\b|clause\s+penale|penalit|relance/;
const REJECTED =
  /\brejet|\bimpayee?s?\b.*\bprelevement|\bprelevement\b.*\bimpaye|\bcheque\s+(?:impaye|sans\s+provision)/;

/** A rejected payment is billed again for a month's rent; what the bank or the agent charges for it stays below this. */
const LARGEST_REJECTION_FEE_CENTS = 6_000;

const MONTH_ONLY =
  /^\W*(?:(?:le|mois|de|du|d'|au|et|a)\s*)*(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]*\.?[\s\d/.-]*$/;
const DATES_ONLY = /^[\s\d/.:-]*$/;

const opensWithRent = (folded: string): boolean =>
  OPENS_WITH_RENT.test(folded) && !PAYS.test(folded) && !FEE_WORDS.test(folded);

const CHARGES_JOINED =
  /(?:\bet|\+|&|\bavec|\bdont|\/)\s*(?:(?:les|des|prov\w*\.?|provisions?|acomptes?)\s+)?(?:(?:sur|pour|de)\s+)?charges|charges?\s+(?:comprises?|incluses?)|\bc\.?c\b/;
const CHARGES_ALONE = /\bcharges?\b|\bprovisions?\b/;
const RENT_ITSELF = /\bloyers?\b|\bloy\b|indemnites?\s+d'?\s?occupation|redevance/;
/** An advance on charges is billed: it is no payment. */
const ADVANCE = /\b(?:acomptes?|avances?|provisions?|prov\.?)\s+(?:(?:de|sur|pour)\s+)?(?:les\s+)?(?:charges?|ch\.)/;
/** What a landlord calls billing something says nothing of what is billed. */
const BILLED =
  /^\W*(?:appels?|facturation|facture|emission|mise\s+en\s+recouvrement|avis\s+d'echeance|prelevement\s+appele)\b/;

/** `Échéance août 2024, charges`, `QUITT. PROV. CHARGES`, `Appel provision charges`: billed with the rent, and not the rent. */
const isChargesOnly = (folded: string): boolean =>
  !RENT_ITSELF.test(folded) &&
  !CHARGES_JOINED.test(folded) &&
  (ADVANCE.test(folded) ||
    ((OPENS_WITH_RENT.test(folded) || BILLED.test(folded)) && CHARGES_ALONE.test(folded) && !PAYS.test(folded)));

const isRejectedPayment = (folded: string): boolean => REJECTED.test(folded) && !/\bfrais\b/.test(folded);

/** A label that names neither a fee nor a payment nor an aid: rent, charges, a bare month, or nothing known. */
const rentOrCharges = (folded: string): StatementKind => {
  if (RENT.test(folded) && !/^\W*(?:provision|prov|charges?|regul)/.test(folded)) return 'rent';
  if (CHARGES.test(folded)) return 'charges';
  const monthAlone = MONTH_ONLY.test(folded) || (folded !== '' && DATES_ONLY.test(folded));
  return monthAlone || RENT.test(folded) ? 'rent' : 'other';
};

/**
 * Which kind of line of account a label names.
 *
 * @param folded folded label as printed
 * @param cents amount of the line: a rejected payment is a fee when small, the same debt again when large
 * @returns `other` when no word is known; a label that is only a month is rent
 */
export const kindOf = (folded: string, cents: number): StatementKind => {
  if (isRejectedPayment(folded)) return Math.abs(cents) <= LARGEST_REJECTION_FEE_CENTS ? 'late_fee' : 'other';
  if (isChargesOnly(folded)) return 'charges';
  if (opensWithRent(folded)) return 'rent';
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? rentOrCharges(folded);
};

/** Kinds that lower a debt. */
export const isCredit = (kind: StatementKind): boolean => kind === 'payment' || kind === 'benefit';
