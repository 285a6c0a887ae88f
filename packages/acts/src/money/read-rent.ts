import type { ReviewReason } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceAt } from '../document/act-document.ts';
import type { Reading } from '../reading.ts';
import type { PrintedAmount } from './printed-amount.ts';
import { type RentSum, rentAndCharges, rentSum } from './rent-sum.ts';
import { dateNamed } from './statement-date.ts';

type Part = 'together' | 'rent' | 'charges';
type Found = { readonly part: Part; readonly amount: PrintedAmount; readonly original: boolean };

const TOGETHER =
  /loyers?\s+(?:mensuels?\s+|actuels?\s+)?(?:et|\+|&|,)\s*(?:des?\s+|les\s+|de\s+la\s+)?(?:provisions?\s+(?:sur|pour|de)\s+(?:les\s+)?|accessoires\s+et\s+(?:des?\s+)?)?charges|charges?(?:\s+en\s+sus)?\s+(?:comprises?|incluses?)|\btoutes?\s+charges\b|\bloyer\s+c\.?c\.?\b|loyer\s+(?:mensuel\s+)?(?:global|total)|echeance\s+mensuelle/;
const TOGETHER_AFTER =
  /^[\s€,(]*(?:eur(?:os?)?)?[\s,(]*(?:par\s+mois\s*,?\s*)?(?:provisions?\s+(?:sur|pour)\s+)?charges?\s+(?:comprises?|incluses?)|^[\s€,(]*(?:eur(?:os?)?)?[\s,(]*(?:c\.?c\.?\b|sans\s+(?:aucune\s+)?(?:provision\s+(?:sur|pour)\s+)?charges?\b)/;
const RENT_AFTER =
  /^[\s€]*(?:eur(?:os?)?)?\s*(?:\(\s*|(?:de|au\s+titre\s+du|pour\s+le|a\s+titre\s+de)\s+)loyers?\b(?!\s*(?:et|\+)\s*(?:de\s+|des\s+|les\s+)?(?:provisions?|charges))/;
const RENT =
  /\bloyers?\b|\btermes?\s+mensuels?\b|\bmensualites?\b|\bredevances?\b|\bdue?\s+chaque\s+mois\b|\bchaque\s+mois\s+(?:vous|lui|leur)\s+coute\b/;
const CHARGES = /\bcharges?\b/;
const CHARGES_AFTER =
  /^[\s€]*(?:eur(?:os?)?)?\s*(?:de|d'|au\s+titre\s+des?|pour\s+les?|a\s+titre\s+de)\s*(?:la\s+)?(?:(?:provisions?|acomptes?|avances?)\s+(?:mensuelles?\s+)?(?:sur|pour|de)\s+)?(?:les\s+)?charges/;
/** `816,00 euros (aucune charge)`: the rent is the whole. */
const NO_CHARGES_AFTER =
  /^[\s€,(]*(?:eur(?:os?)?)?[\s,(]*(?:aucune?|sans|pas\s+de|ni)\s+(?:autres?\s+)?(?:provisions?\s+(?:sur|pour)\s+(?:les\s+)?)?charges?\b/;
const MONTHLY = /mensuel|par\s+mois|\/\s?mois|(?:chaque|pour\s+un|d'un|du|le|au|tous\s+les)\s+mois|\bmensualite/;
/** `1 234,00 € ; charges : 140,00 € ; chaque mois`: said once behind the parts. */
const MONTHLY_AFTER =
  /^[^.]{0,30}(?:mensuel|par\s+mois|\/\s?mois|(?:chaque|tous\s+les)\s+mois)|^[^.]{0,20}charges?[^.]{0,40}(?:par|chaque|tous\s+les)\s+mois/;
/** `Votre loyer mensuel, provision sur charges de 85,00 euros incluse, est de`. */
const INCLUDED_BEFORE =
  /\bloyer\s+mensuel[^.;]{0,20}\bcharges\b[^.;]{0,30}\b(?:incluse?s?|comprise?s?)\b[^.;]{0,20}\b(?:est|s'eleve)\s*(?:de|a)\s*$/;
/** `1 229,73 euros de loyer et 39,00 euros de charges chaque mois`. */
const EACH_MONTH_AFTER = /^[^.;:]{0,110}(?:par|chaque|tous\s+les)\s+mois/;
const FORM_LABEL =
  /^\W*(?:montant\s+du\s+)?loyer(?:\s+(?:actuel|courant|principal|hors\s+charges?|h\.?c\.?|nu|net|en\s+cours|de\s+base))?\s*(?:\(.{0,24}\))?[\s:.…-]*$|^\W*(?:montant\s+(?:des?\s+|de\s+la\s+)?)?(?:provisions?|charges?)(?:\s+(?:sur|pour|de|courantes?|actuelles?|locatives?)){0,2}\s*(?:charges)?\s*(?:\(.{0,24}\))?[\s:.…-]*$|^\W*loyer\s*(?:et|\+)\s*(?:provisions?\s+(?:sur|pour)\s+)?charges\s*(?:\(.{0,24}\))?[\s:.…-]*$|^\W*loyer\s+(?:charges\s+comprises|c\.?c\.?)[\s:.…-]*$|^\W*(?:loyer|provisions?|charges)\s+(?:et\s+charges|(?:sur\s+|pour\s+)?charges|mensuel\w*)[\s:.…-]*$/;
const NOT_THE_RENT =
  /indemnite\s+d'occupation|garantie|arriere|impaye|defaut\s+de\s+paiement|dette|creance|\bsomme\s+(?:en\s+principal|principale|totale)|annuel|trimestriel|article\s+700|plafond|ressources|clause\s+penale|majoration|reference|allocation|\bapl\b/;
const ORIGINAL =
  /moyennant(?![^.;]*\b(?:actuel|courant|en\s+cours|revise|a\s+ce\s+jour))|initial|a\s+l'origine|d'origine|a\s+la\s+signature|lors\s+de\s+la\s+conclusion/;

/** The words of the sentence that lead to the amount. */
const clauseOf = (lead: string): string => {
  const cut = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '));
  return cut < 0 ? lead : lead.slice(cut + 1);
};

/** The label of the row an amount stands on says what it is, whatever the row above says. */
const rowLabel = ({ line, start, label }: PrintedAmount): string | null => {
  const own = line.folded.slice(0, Math.max(0, start - line.start));
  return label === null && line.cells.length > 1 && /\bloyer|\bcharge/.test(own) ? own : null;
};

/** Whether the last words that count are of charges: a rent "hors charges" is still a rent. */
const endsWithCharges = (clause: string): boolean => {
  if (/hors\s+charges/.test(clause)) return false;
  return clause.search(/\bcharges?\b(?!.*\bcharges?\b)/) > clause.search(/\bloyers?\b(?!.*\bloyers?\b)/);
};

/** Whether the last rent the words speak of is one with its charges: `pour loyers et charges …, le loyer mensuel étant de` is not. */
const isTogether = (clause: string): boolean => {
  const match = TOGETHER.exec(clause);
  return match !== null && clause.lastIndexOf('loyer') < match.index + match[0].length;
};

/** `Loyer + charges : 456,25 EUR + 151,00 EUR`: neither is the whole. */
const ADDS_NEXT = /^[\s€]*(?:eur(?:os?)?)?\s*\+\s*[0-9]/;
const isAdded = ({ line, start }: PrintedAmount): boolean =>
  line.folded.charAt(Math.max(0, start - line.start)) === '+';

const partOf = (amount: PrintedAmount, { clause, followsRent }: Place): Part | null => {
  if (ADDS_NEXT.test(amount.after) && RENT.test(clause)) return 'rent';
  if (followsRent && isAdded(amount)) return 'charges';
  if (CHARGES_AFTER.test(amount.after) && (followsRent || !RENT.test(clause.slice(-40)))) return 'charges';
  const rent = RENT.test(clause);
  if (NO_CHARGES_AFTER.test(amount.after) && (rent || /\bbail\b/.test(clause))) return 'together';
  if (INCLUDED_BEFORE.test(amount.before)) return 'together';
  if (isTogether(clause) || (rent && TOGETHER_AFTER.test(amount.after))) return 'together';
  if (CHARGES.test(clause) && endsWithCharges(clause)) return 'charges';
  return rent || RENT_AFTER.test(amount.after) ? 'rent' : null;
};

const LEAST_RENT_CENTS = 2_000;
/** A line of account is named in few words; the sentence that tells of the lease may hold its date. */
const LONGEST_LABEL = 60;

type Place = { readonly clause: string; readonly label: string; readonly followsRent: boolean };

/** A provision need not be called monthly again right after the monthly rent. */
const FOLLOWS_WITHIN = 90;

const isMonthly = (amount: PrintedAmount, { clause, label, followsRent }: Place, billed: number | null): boolean => {
  if (NOT_THE_RENT.test(clause.slice(-120)) || (label.length <= LONGEST_LABEL && dateNamed(label) !== null))
    return false;
  if (amount.cents === billed && RENT.test(clause)) return true;
  if (RENT_AFTER.test(amount.after) && EACH_MONTH_AFTER.test(amount.after)) return true;
  return (
    followsRent ||
    INCLUDED_BEFORE.test(amount.before) ||
    MONTHLY.test(clause) ||
    MONTHLY_AFTER.test(amount.after) ||
    FORM_LABEL.test(label)
  );
};

const foundAt = (amount: PrintedAmount, place: Place, billed: number | null): Found | null => {
  const { clause, followsRent } = place;
  const part = isMonthly(amount, place, billed) ? partOf(amount, place) : null;
  if (part === null || (followsRent && part === 'rent' && !MONTHLY.test(clause))) return null;
  return { part, amount, original: ORIGINAL.test(clause) };
};

const find = (
  amounts: readonly PrintedAmount[],
  isStatementLine: (index: number) => boolean,
  billed: number | null,
): readonly Found[] => {
  const all: Found[] = [];
  let rent: { readonly end: number; readonly original: boolean } = { end: Number.NEGATIVE_INFINITY, original: false };
  for (const amount of amounts) {
    if (isStatementLine(amount.line.index)) continue;
    const label = amount.label ?? clauseOf(amount.line.folded.slice(0, Math.max(0, amount.start - amount.line.start)));
    const followsRent = amount.label === null && amount.start - rent.end < FOLLOWS_WITHIN;
    const found = foundAt(amount, { clause: rowLabel(amount) ?? clauseOf(amount.lead), label, followsRent }, billed);
    // A provision of nothing is printed too: the rent is then the whole.
    if (found === null || (amount.cents === 0 && found.part !== 'charges')) continue;
    all.push(followsRent && rent.original ? { ...found, original: true } : found);
    if (found.part === 'rent') rent = { end: amount.end, original: found.original };
  }
  return all;
};

type Choice = { readonly cents: number; readonly confidence: number; readonly from: Found; readonly torn: boolean };

type Parts = { readonly rent: Found | undefined; readonly sum: number | null };

const partsIn = (pool: readonly Found[]): Parts => {
  const rent = pool.find(({ part }) => part === 'rent');
  if (rent === undefined) return { rent, sum: null };
  const charges = pool.find(({ part, amount }) => part === 'charges' && amount.cents < rent.amount.cents);
  return { rent, sum: charges === undefined ? null : rent.amount.cents + charges.amount.cents };
};

/** `loyer de 924 € dont 74 € de charges`: the rent printed is the sum already. */
const comprises = ({ amount }: Found): boolean => /^[\s€,(]*(?:eur(?:os?)?)?[\s,(]*dont\b/.test(amount.after);

const fromTogether = (together: Found, { rent, sum }: Parts): Choice => {
  const { cents } = together.amount;
  const torn = sum !== null && sum !== cents && rent?.amount.cents !== cents;
  return { cents, confidence: torn ? 0.5 : sum === null ? 0.94 : 0.98, from: together, torn };
};

const fromParts = ({ rent, sum }: Parts): Choice | null => {
  if (rent === undefined || sum === null) return null;
  return { cents: comprises(rent) ? rent.amount.cents : sum, confidence: 0.94, from: rent, torn: false };
};

/** A rent printed without charges is the whole where the account bills just that each month. */
const fromRentAlone = ({ rent, sum }: Parts, billed: number | null): Choice | null => {
  if (rent === undefined || sum !== null || rent.amount.cents !== billed) return null;
  return { cents: billed, confidence: 0.93, from: rent, torn: false };
};

/** The account of the act bills the same each month, or something else: the rent may have been revised since. */
const comparedWith = (choice: Choice, billed: number | null): Choice => {
  if (billed === null) return choice;
  const confidence = billed === choice.cents ? Math.max(choice.confidence, 0.98) : choice.confidence * 0.9;
  return { ...choice, confidence };
};

/** What the rent was at first stands for what it is only where nothing else is printed, and less surely. */
const choose = (found: readonly Found[], billed: number | null): Choice | null => {
  const current = found.filter(({ original }) => !original);
  const pool = current.length > 0 ? current : found;
  const together = pool.find(({ part }) => part === 'together');
  const parts = partsIn(pool);
  const apart = fromParts(parts) ?? fromRentAlone(parts, billed);
  const choice = together === undefined ? apart : fromTogether(together, parts);
  if (choice !== null && choice.cents === billed) return choice;
  return choice === null || current.length > 0 ? choice : { ...choice, confidence: choice.confidence * 0.7 };
};

/** A whole printed with its parts proves itself. */
const fromSum = ({ whole, cents }: RentSum): Choice => ({
  cents,
  confidence: 0.98,
  from: { part: 'together', amount: whole, original: ORIGINAL.test(clauseOf(whole.lead)) },
  torn: false,
});

/**
 * The monthly rent with its charges: printed together, or the sum of a monthly rent and a monthly provision that are both
 * printed. A rent without its charges gives nothing.
 *
 * @param isStatementLine whether a line (its index in the document) belongs to the statement of account
 * @param billed cents that the account bills each month, to compare with; null when unknown
 */
export const readRent = (
  document: ActDocument,
  amounts: readonly PrintedAmount[],
  isStatementLine: (index: number) => boolean,
  billed: number | null = null,
): { readonly reading: Reading<number>; readonly reasons: readonly ReviewReason[] } => {
  const own = amounts.filter(({ line }) => !isStatementLine(line.index));
  const told = rentSum(own) ?? rentAndCharges(own, billed);
  const printed = told === null ? choose(find(amounts, isStatementLine, billed), billed) : fromSum(told);
  // What is less is a part of an amount that a line break cut.
  if (printed === null || printed.cents < LEAST_RENT_CENTS) return { reading: null, reasons: [] };
  const choice = comparedWith(printed, billed);
  const { start, end } = choice.from.amount;
  const source = sourceAt(document, start, end);
  if (source === null) return { reading: null, reasons: [] };
  const message =
    'Le loyer et les charges imprimés séparément ne font pas le montant mensuel imprimé : vérifiez le loyer.';
  const reasons = choice.torn ? [{ code: 'rent_contradiction', field: 'rentCents', message }] : [];
  return { reading: { value: choice.cents, confidence: choice.confidence * document.textConfidence, source }, reasons };
};
