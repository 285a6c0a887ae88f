import type { ActDocument } from '../document/act-document.ts';
import { categoryLabels } from './category-items.ts';
import { isCredit, kindOf } from './line-kind.ts';
import type { PrintedAmount } from './printed-amount.ts';
import { isActCost, isSentence, summaryRole } from './row-role.ts';
import type { AccountLine } from './segment-lines.ts';
import { dateNamed } from './statement-date.ts';

const LONGEST_LABEL = 90;
const OPENING =
  /^[\s€,;.:)•*-]*(?:eur(?:os?)?\b)?[\s,;.:)•*-]*(?:et\s+|plus\s+|outre\s+|ainsi\s+que\s+)?(?:de\s+la\s+|le\s+|la\s+|les\s+|l'|au\s+titre\s+d(?:e\s+la|es|u|e)\s+)?/;
const CLOSING =
  /[\s:=,.–-]*(?:d'un\s+montant\s+de|pour\s+un\s+montant\s+de|pour|a\s+hauteur\s+de|s'elevant\s+a|soit|de|:)?[\s:=-]*$/;
/** Whatever announces the item (`à savoir :`, `dont il y a lieu de déduire :`). */
const ANNOUNCED = /^.*:\s+(?=\S)/s;
const NAMED_AFTER =
  /^[\s€]*(?:eur(?:os?)?\b)?\s*(?:au\s+titre\s+d(?:e\s+la\s+|es\s+|u\s+|e\s+l'|e\s+)|pour\s+(?:le\s+|la\s+|les\s+|l')|correspondant\s+(?:au\s+|aux\s+|a\s+la\s+|a\s+l'))([^,;.]{3,80}?)(?=[,;.]|\s+et\s+|$)/;

type Label = { readonly text: string; readonly folded: string };

const labelBefore = (document: ActDocument, amount: PrintedAmount): Label => {
  const from = amount.start - amount.lead.length;
  const folded = document.folded.slice(Math.max(0, from), amount.start).replace(/\n/g, ' ');
  const announced = ANNOUNCED.exec(folded)?.[0].length ?? 0;
  const opening = OPENING.exec(folded.slice(announced))?.[0].length ?? 0;
  const start = announced + opening;
  const rest = folded.slice(start).replace(CLOSING, '');
  const offset = Math.max(0, from) + start;
  return { text: document.text.slice(offset, offset + rest.length).replace(/\s+/g, ' '), folded: rest };
};

const labelAfter = (document: ActDocument, amount: PrintedAmount): Label | null => {
  const match = NAMED_AFTER.exec(amount.after);
  const folded = match?.[1];
  if (match === null || folded === undefined) return null;
  const offset = amount.end + match[0].length - folded.length;
  return { text: document.text.slice(offset, offset + folded.length).replace(/\s+/g, ' '), folded };
};

const lineOf = (amount: PrintedAmount, label: Label): AccountLine => {
  const { line } = amount;
  const kind = kindOf(label.folded, amount.cents);
  const cents = isCredit(kind) ? -amount.cents : amount.cents;
  const date = dateNamed(label.folded);
  const position = { left: line.box.x, right: line.box.x + line.box.width };
  return {
    line: { date, label: label.text, amountCents: cents, kind, contestable: null },
    row: {
      row: { line, cells: line.cells, box: line.box },
      date,
      label: label.text,
      foldedLabel: label.folded,
      labelLeft: line.box.x,
      amounts: [{ cents, ...position }],
      afterTotal: false,
    },
  };
};

const categoryNamed = (amounts: readonly PrintedAmount[]): ((amount: PrintedAmount) => Label | null) => {
  const labels = categoryLabels(amounts);
  return (amount) => {
    const folded = labels.get(amount);
    return folded === undefined ? null : { text: folded, folded };
  };
};

const isItem = (label: Label, amount: PrintedAmount): boolean => {
  const { folded } = label;
  if (folded.length < 3 || folded.length > LONGEST_LABEL || isSentence(folded) || isActCost(folded, null)) return false;
  if (/\bpayer\b|\bregler\b/.test(folded)) return false;
  return summaryRole(folded, true) === null && kindOf(folded, amount.cents) !== 'other';
};

/** Runs of amounts that a sentence lists with what they are for; `named` finds what an amount is for. */
const runsOf = (
  amounts: readonly PrintedAmount[],
  named: (amount: PrintedAmount) => Label | null,
): readonly (readonly AccountLine[])[] => {
  const runs: AccountLine[][] = [];
  let run: AccountLine[] = [];
  for (const amount of amounts) {
    const label = named(amount);
    if (label !== null && isItem(label, amount)) {
      if (run.length === 0) runs.push(run);
      run.push(lineOf(amount, label));
    } else if (run.length > 0) run = [];
  }
  return runs.filter((one) => one.length > 1);
};

/** The rent and the cost named before an account may read as its first items: it may begin a few amounts further. */
const MOST_BEFORE = 5;

const suffixesOf = (run: readonly AccountLine[]): readonly (readonly AccountLine[])[] =>
  run.slice(0, Math.max(1, Math.min(MOST_BEFORE, run.length - 1))).map((_, from) => run.slice(from));

/**
 * Statements of account told in a sentence: `loyer de mars : 850 € ; loyer d'avril : 850 €`, or `850 € au titre du loyer
 * de mars, 850 € au titre du loyer d'avril`. To be believed only where they add up to what is claimed.
 */
export const proseStatements = (
  document: ActDocument,
  amounts: readonly PrintedAmount[],
): readonly (readonly AccountLine[])[] => [
  ...runsOf(amounts, categoryNamed(amounts)).flatMap(suffixesOf),
  ...runsOf(amounts, (amount) => labelBefore(document, amount)).flatMap(suffixesOf),
  ...runsOf(amounts, (amount) => labelAfter(document, amount)).flatMap(suffixesOf),
];
