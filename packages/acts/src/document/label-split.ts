import { labelKeyOf, MAX_LABEL } from './label-key.ts';
import type { LabelKey } from './labels.ts';

/** `Article 3 -`, `Art. 2.`: a numbered clause opens with its title. */
const CLAUSE = /^(?:article|art\.?|clause|§)\s*(?:n[°o]\s*)?\d{1,2}(?:er)?\s*[-–—.:)]*\s*/;
const LEADERS = /\s?(?:\.{4,}|…{2,}|_{4,})\s?/;

/** A label and where its value starts, in one folded run of text. */
export type LabelSplit = { readonly label: string; readonly from: number };

const after = (folded: string, at: number, length: number): LabelSplit | null =>
  at < 2 || at + length >= folded.length ? null : { label: folded.slice(0, at), from: at + length };

const splitClause = (folded: string): LabelSplit | null => {
  const head = CLAUSE.exec(folded)?.[0].length ?? 0;
  if (head === 0) return null;
  const end = folded.slice(head).search(/[.:]/);
  return end < 2 || end > MAX_LABEL ? null : { label: folded.slice(head, head + end), from: head + end + 1 };
};

const DASH = /\s[—–-]\s/;
const PARTIES: ReadonlySet<LabelKey> = new Set(['landlord', 'agent', 'office', 'tenant', 'guarantor', 'premises']);

/** `Bailleur — SCI X`: a dash parts a label only where it is one of a party. */
const splitDash = (folded: string): LabelSplit | null => {
  const dash = DASH.exec(folded.slice(0, MAX_LABEL + 3));
  const key = dash === null ? null : labelKeyOf(folded.slice(0, dash.index));
  return dash === null || key === null || !PARTIES.has(key) ? null : after(folded, dash.index, dash[0].length);
};

/**
 * Parts a label from the value behind it: after a colon, a question mark, leader dots, a dash, or the title of a numbered clause.
 *
 * @returns null when nothing parts the text, or nothing follows
 */
export const splitLabel = (folded: string): LabelSplit | null => {
  const clause = splitClause(folded);
  if (clause !== null) return clause;
  const leaders = LEADERS.exec(folded.slice(0, MAX_LABEL + 60));
  const colon = folded.indexOf(':');
  const question = folded.indexOf('?');
  if (leaders !== null && leaders.index <= MAX_LABEL && (colon < 0 || leaders.index < colon))
    return after(folded, leaders.index, leaders[0].length);
  if (question >= 0 && question <= MAX_LABEL + 20 && (colon < 0 || question < colon)) {
    const split = after(folded, question + 1, 0);
    return split;
  }
  if (colon < 2 || colon > MAX_LABEL) return colon < 0 ? splitDash(folded) : null;
  if (/\d\s*$/.test(folded.slice(0, colon)) && /^\d/.test(folded.slice(colon + 1))) return null;
  return after(folded, colon, 1);
};
