import type { ActType } from '@amont/domain/act/act-type';
import type { ReviewReason } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceAt } from '../document/act-document.ts';
import type { Reading } from '../reading.ts';
import type { PrintedAmount } from './printed-amount.ts';
import { isThisActCost } from './row-role.ts';

const ALL_TAXES =
  /(?:\bt\.?\s?t\.?\s?c\b\.?|(?:toutes?\s+)?taxes?\s+(?:comprises?|incluses?)|\bco[ui]t\s+toutes\s+taxes)[\s:=.…€,-]*$/;
/** `Coût TTC de l'acte`. */
const COST_ALL_TAXES =
  /\bco[ui]t\s+(?:total\s+)?\(?t\.?\s?t\.?\s?c\.?\)?\s+(?:de\s+l'|du\s+present\s+|de\s+cet\s+)?(?:acte|exploit)[\s:=.…-]*$/;
/** `Dont acte, coût : 75,22 €`, or `Coût :` at the head of a line. */
const COST_ALONE = /(?:dont\s+acte[\s,.;:-]*|^|[.;]\s)(?:le\s+)?co[ui]t\s*(?:total)?\s*[:=]\s*$/;
/** `Acte 81,10` under the principal, a row of its own. */
const ACT_ROW = /^\W*acte\W+\d[\d\s.]*[.,]\d\d\W*(?:eur\w*)?$/;
/** A row of its own in a table of costs. */
const COST_ROW =
  /^\W*(?:le\s+)?(?:co[ui]t|prix|montant)(?:\s+(?:total|global|definitif|final|de\s+l'acte|de\s+cet\s+acte|du\s+present\s+acte|de\s+l'exploit))?\s*(?:\(?t\.?t\.?c\.?\)?)?(?:\s*\([^)]{3,40}\))?\W*$/;
const LEADING_ALL_TAXES = /^[\s€:-]*(?:eur(?:os?)?\s*)?(?:total|montant|co[ui]t|net)[^0-9]{0,20}t\.?\s?t\.?\s?c\b/;
const FIGURE_OF_COST =
  /(?:acte|exploit|commandement|assignation|presente?s?)\s*(?:\(?\s*(?:t\.?t\.?c\.?|provisoire|sauf\s+(?:erreur|memoire))\s*\)?)?(?:\s+(?:est|s'eleve|fixe|s'etablit|co[ui]te)\s*(?:a|de)?)?[\s:=.…€?-]*(?:la\s+somme\s+de\s+|de\s+)?$/;
const CLAIMED_TOTAL = /(?:total|montant|somme)\s+(?:general|a\s+payer|du|due|reclame)/;
const PRE_TAX = /\bh\.?\s?t\b\.?[\s:=.…€-]*$|hors\s+taxes?[\s:=.…€-]*$/;

const tail = (text: string, length: number): string => text.slice(-length);

/** `dont le coût est de 74,71 euros toutes taxes comprises`. */
const ALL_TAXES_BEHIND = /^[\s€]*(?:eur(?:os?)?)?[\s,(]*(?:t\.?\s?t\.?\s?c\b|(?:toutes?\s+)?taxes?\s+comprises?)/;

/** `Coût de l'acte : émoluments …, taxe …. TOTAL : 203,32 €`. */
const isTotalOfCost = ({ lead, before }: PrintedAmount): boolean =>
  /\btotal\s*[:=]?\s*$/.test(lead) && /\bco[ui]ts?\b/.test(before) && /\btaxe|t\.?v\.?a|emolument/.test(before);

const isAllTaxes = (amount: PrintedAmount): boolean => {
  if (/co[ui]t/.test(tail(amount.lead, 40)) && ALL_TAXES_BEHIND.test(amount.after)) return true;
  if (isTotalOfCost(amount)) return true;
  if (amount.opensLine && LEADING_ALL_TAXES.test(amount.after)) return true;
  const lead = tail(amount.lead, 70);
  return (ALL_TAXES.test(lead) || COST_ALL_TAXES.test(lead)) && !CLAIMED_TOTAL.test(lead);
};

const isNamedCost = (amount: PrintedAmount, type: ActType | null): boolean => {
  const lead = tail(amount.lead, 60);
  if (/\b(?:cet|le\s+present)\s+acte\s+co[ui]te\s*$/.test(lead)) return true;
  if (COST_ALONE.test(lead) || ACT_ROW.test(amount.line.folded)) return true;
  const { line, start } = amount;
  if (COST_ROW.test(line.folded.slice(0, start - line.start)) && /co[ui]t/.test(line.folded)) return true;
  return FIGURE_OF_COST.test(lead) && isThisActCost(lead, type) && !CLAIMED_TOTAL.test(lead);
};

/** Whether the items printed since the total before tax add up to the total with all taxes. */
const addsUp = (amounts: readonly PrintedAmount[], index: number): boolean => {
  const total = amounts[index];
  if (total === undefined) return false;
  let sum = 0;
  for (let back = index - 1; back >= Math.max(0, index - 8); back -= 1) {
    const item = amounts[back];
    if (item === undefined) break;
    sum += item.cents;
    const preTax = PRE_TAX.test(item.lead) || (item.opensLine && /^[\s€a-z]{0,8}total\s+h/.test(item.after));
    if (preTax && Math.abs(sum - total.cents) <= 1) return true;
  }
  return false;
};

type Found = { readonly amount: PrintedAmount; readonly how: 'box' | 'named'; readonly checked: boolean };

const costOf = (found: readonly Found[], cents: number): number => {
  const own = found.filter(({ amount }) => amount.cents === cents);
  const both = new Set(own.map(({ how }) => how)).size === 2;
  return own.length + (both ? 3 : 0) + (own.some(({ checked }) => checked) ? 2 : 0);
};

/** What this act costs, all taxes included, from its box of costs and from the line of the statement that adds it. */
export const readCost = (
  document: ActDocument,
  amounts: readonly PrintedAmount[],
  type: ActType | null,
): { readonly reading: Reading<number>; readonly reasons: readonly ReviewReason[] } => {
  const found: Found[] = [];
  amounts.forEach((amount, index) => {
    if (amount.cents === 0) return;
    if (isAllTaxes(amount)) found.push({ amount, how: 'box', checked: addsUp(amounts, index) });
    else if (isNamedCost(amount, type)) found.push({ amount, how: 'named', checked: false });
  });
  const values = [...new Set(found.map(({ amount }) => amount.cents))];
  const [best, second] = values.sort((a, b) => costOf(found, b) - costOf(found, a));
  if (best === undefined) return { reading: null, reasons: [] };
  const own = found.filter(({ amount }) => amount.cents === best);
  const first = own.find(({ how }) => how === 'box') ?? own[0];
  const source = first === undefined ? null : sourceAt(document, first.amount.start, first.amount.end);
  if (source === null) return { reading: null, reasons: [] };
  const sure = costOf(found, best) >= 3;
  const torn = second !== undefined && costOf(found, second) >= costOf(found, best);
  const confidence = torn ? 0.5 : sure ? 0.98 : 0.88;
  const message =
    'Le coût de l’acte est imprimé avec deux montants différents : vérifiez lequel est celui de cet acte.';
  const reasons = torn ? [{ code: 'cost_contradiction', field: 'costCents', message }] : [];
  return { reading: { value: best, confidence: confidence * document.textConfidence, source }, reasons };
};
