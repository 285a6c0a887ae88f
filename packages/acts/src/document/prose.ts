import type { ActDocument, DocumentLine } from './act-document.ts';
import { labelKeyOf, sectionRoleOf } from './label-key.ts';
import { LONGEST_LINE } from './short-lines.ts';

const NEW_ITEM =
  /^(?:\d{1,4}\s?(?:bis|ter|quater|[a-d])?,?\s+(?:rue|av|bd|boul|place|quai|impasse|passage|allee|villa|cite|square)|nee?(?:\(e\))? le|m\.|mme|monsieur|madame|mademoiselle|[-•*]|\d+[./)]\s)/;
const UNFINISHED =
  /(?:[,;:(-]|\b(?:de|du|des|la|le|les|a|au|aux|et|en|par|sur|sis|sise|situe|situee|demeurant|est|dont|son|sa|ses|un|une|pour|rue|avenue|boulevard|place|\d{1,4}|bis|ter|quater|nom|d'|l'|m\.|mme|monsieur|madame))$/;

const FLOOD = 0.75 * LONGEST_LINE;

const isHeading = (line: DocumentLine): boolean => line.folded.length <= 60 && sectionRoleOf(line.folded) !== null;

/** `Destinataire : M. …` starts something new however full the line before is. */
const isLabelled = (line: DocumentLine): boolean => {
  const colon = line.folded.indexOf(':');
  return colon > 1 && colon < 45 && labelKeyOf(line.folded.slice(0, colon)) !== null;
};

/** `Date de signification | 04/11/2024`: the label of a row, beside its value, starts something new too. */
const isLabelledRow = ({ cells }: DocumentLine): boolean => {
  const [label] = cells;
  return cells.length > 1 && label !== undefined && labelKeyOf(label.folded) !== null;
};

const ENDS_ROW = /^[-+–]?\s?\d[\d\s.]*,\d\d\s?(?:€|eur|d|c)?$/;

/** A row of a table that ends with an amount in a cell of its own. */
const isAccountRow = ({ cells }: DocumentLine): boolean =>
  cells.length > 1 && ENDS_ROW.test(cells.at(-1)?.folded ?? '');

/** Pieces of a line without end: joined again, they would flood the readers. */
const isFlood = (line: DocumentLine, next: DocumentLine): boolean =>
  line.text.length > FLOOD && next.text.length > FLOOD;

/** Whether the next line only continues this one because the column ended, rather than starting something new. */
const continues = (line: DocumentLine, next: DocumentLine, columnRight: number): boolean => {
  if (isFlood(line, next) || isLabelled(next) || isLabelledRow(next) || isAccountRow(line)) return false;
  const unfinished = UNFINISHED.test(line.folded);
  if (next.page !== line.page) return unfinished && next.page === line.page + 1;
  if (next.block !== line.block) return false;
  if (!unfinished && NEW_ITEM.test(next.folded)) return false;
  const width = line.box.width / Math.max(1, line.text.length);
  const firstWord = next.text.indexOf(' ') === -1 ? next.text.length : next.text.indexOf(' ');
  const fits = line.box.x + line.box.width + (firstWord + 1) * width <= columnRight - 2;
  return !fits || (unfinished && next.box.y - line.box.y < 2 * line.box.height && /^[a-z0-9]/.test(next.text));
};

export type Prose = { readonly prose: string; readonly folded: string };

/** Several readers ask for the prose of one document. */
const known = new WeakMap<ActDocument, Prose>();

/**
 * The act's text with the line breaks that only fold a paragraph turned into blanks; a break that ends an item stays.
 * Same length and offsets as `ActDocument.text`.
 */
export const proseOf = (document: ActDocument): Prose => {
  const before = known.get(document);
  if (before !== undefined) return before;
  const made = joined(document);
  known.set(document, made);
  return made;
};

const joined = (document: ActDocument): Prose => {
  const right = new Map<string, number>();
  for (const line of document.lines) {
    const key = `${line.page}/${line.block}`;
    right.set(key, Math.max(right.get(key) ?? 0, line.box.x + line.box.width));
  }
  const headings = document.lines.map(isHeading);
  let prose = '';
  let folded = '';
  document.lines.forEach((line, index) => {
    const next = document.lines[index + 1];
    const apart = headings[index] === true || headings[index + 1] === true;
    const end =
      next !== undefined && (apart || !continues(line, next, right.get(`${line.page}/${line.block}`) ?? 0))
        ? '\n'
        : ' ';
    prose += next === undefined ? line.text : line.text + end;
    folded += next === undefined ? line.folded : line.folded + end;
  });
  return { prose, folded };
};
