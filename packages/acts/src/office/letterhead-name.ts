import type { Candidate } from '../choose.ts';
import type { Box, DocumentLine } from '../document/act-document.ts';
import { labelKeyOf } from '../document/label-key.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { Scene } from '../scene.ts';
import { companyBehindTitle } from './company-behind-title.ts';
import { isFormTold, OFFICER, officeCandidate, officeKey, withoutInnerTitle } from './office-name.ts';

const COMPANY =
  /(?<![\p{L}])(?:s\.?e\.?l\.?a\.?r\.?l\.?|s\.?e\.?l\.?a\.?s\.?|s\.?c\.?p\.?|s\.?a\.?s\.?u?\.?|s\.?a\.?r\.?l\.?|selurl|selafa|sel)(?![\p{L}])/u;
const PERSON_OR_ETUDE = /(?<![\p{L}])(?:etude|office(?! public)|me|maitres?)(?![\p{L}])/u;
/** What parts the name from the title on one line: `DUPONT · Commissaires de justice`. */
const TITLE_BEHIND = /[\s,;:·•|–—/-]*(?:commissaires?|huissiers?)[- ]de[- ]justice.*$/;
const NO_NAME =
  /\d|@|^(?:acte|copie|expedition|original|commandement|assignation|commissaires?|huissiers?|associe|tel|dossier|ref|page|www|a la|l'an|nous\b|j'ai|je\b|soussigne|date|madame|monsieur|mme|m\.|republique|titulaire|paris$)|\b(?:acte d|rue|avenue|boulevard|commandement|assignation)\b/;
const HEAD_LINES = 14;
const LONGEST = 90;
const LEGAL_FORM_WEIGHT = 0.88;
/** How far a name that merely stands at the officer's title is trusted. */
export const BARE_WEIGHT = 0.8;

type Cell = { readonly text: string; readonly folded: string; readonly line: DocumentLine; readonly box?: Box };

/** Whether something is left of a name without its legal form. */
const isName = (name: string | null): boolean => name !== null && officeKey(name).length >= 3;

const LETTERS_IN_CAPITALS = /\p{Lu}{2}/u;

/** `Acte de la SELARL X` says whose letterhead it is; more words than that before a form are a sentence's. */
const LEADS =
  /^(?:(?:acte|dress\w+|etabli\w*|remis\w*|redige\w*|exploit|par|de|la|l'|du|etude|office|ministere)[\s:—–-]*)*$/;

const isInSentence = (cell: Cell, form: RegExp): boolean => {
  const before = cell.text.slice(0, cell.folded.search(form));
  return /\p{Ll}{2}/u.test(before) && !LEADS.test(cell.folded.slice(0, before.length));
};

const named = (cells: readonly Cell[], form: RegExp, head: readonly DocumentLine[]): Cell | undefined =>
  cells.find((cell) => {
    if (!form.test(cell.folded) || cell.text.length >= LONGEST || isFormTold(cell.text) || isInSentence(cell, form))
      return false;
    const whole = withNextLine(cell, head);
    return LETTERS_IN_CAPITALS.test(whole) && isName(companyAtHead(withoutInnerTitle(whole)));
  });

/** `Étude X`, `Maître X` in small letters, or the words that stand on or right above the officer's title. */
const bare = (head: readonly DocumentLine[], officer: DocumentLine): Cell | undefined => {
  const own = officer.folded.replace(TITLE_BEHIND, '');
  if (own.length >= 4 && own.length < officer.folded.length && !NO_NAME.test(own) && !isFormTold(officer.text))
    return { text: officer.text.slice(0, own.length), folded: own, line: officer };
  const before = head.filter((line) => line.index < officer.index).at(-1);
  const cell = before?.cells[0];
  if (before === undefined || cell === undefined || cell.text.length > LONGEST) return undefined;
  if (NO_NAME.test(cell.folded) || labelKeyOf(cell.folded) !== null) return undefined;
  return /\p{Lu}/u.test(cell.text) ? { ...cell, line: before } : undefined;
};

/** Whether a line goes on with the name above it: one size, one margin, close, in capitals, and nothing of its own. */
const goesOn = (above: DocumentLine, text: string, next: DocumentLine | undefined, cell = next?.cells[0]): boolean => {
  if (next === undefined || cell === undefined || next.page !== above.page) return false;
  if (
    NO_NAME.test(cell.folded) ||
    OFFICER.test(cell.folded) ||
    isFormTold(cell.text) ||
    labelKeyOf(cell.folded) !== null
  )
    return false;
  const alike = Math.abs(cell.box.height - above.box.height) <= 0.06 * above.box.height;
  const capitals =
    cell.text === cell.text.toUpperCase() && !COMPANY.test(cell.folded) && !PERSON_OR_ETUDE.test(cell.folded);
  const open = /[-–&,]\s*$|\bet$/i.test(text) || GIVEN_ONLY.test(text);
  return alike && capitals && (open || text === text.toUpperCase());
};

/** `Maître Jeanne`: the family name stands on the next line. */
const GIVEN_ONLY = /^(?:Ma[iî]tre|Me)\s+(?:\p{Lu}[\p{Ll}]+[ -]?)+$/u;
const MOST_LINES = 3;
/** A letterhead may stand beside something else: its own lines are those under its name. */
const ALIGNED_PT = 3;

/** `SCP PÉRIGNAT - MIRANDOL -` over `MONTBAZAC`: a long name runs over lines of one size, more so in a narrow panel. */
const withNextLine = (cell: Cell, lines: readonly DocumentLine[]): string => {
  let { text } = cell;
  for (let count = 1; count < MOST_LINES; count += 1) {
    const next = lines.find((line) => line.index === cell.line.index + count);
    const under = next?.cells.find(({ box }) => Math.abs(box.x - (cell.box?.x ?? cell.line.box.x)) < ALIGNED_PT);
    const further = under ?? next?.cells[0];
    if (!goesOn(cell.line, text, next, further)) return text;
    text = `${text} ${further?.text ?? ''}`;
  }
  return text;
};

const UNTITLED_WEIGHT = 0.72;

/** A letterhead that does not say what it is: a company or a "Maître" on its very first line. */
const untitled = (head: readonly DocumentLine[]): readonly Candidate<string>[] => {
  // A bar code's or a stamp's digits may stand above the letterhead.
  const first = head.find((line) => /\p{L}{2}/u.test(line.text));
  const cell = first?.cells[0];
  if (first === undefined || cell === undefined || NO_NAME.test(cell.folded)) return [];
  if (!/^(?:s\.?e\.?l|s\.?c\.?p|s\.?a\.?s|s\.?a\.?r\.?l|etude|office|me\b|maitre)/.test(cell.folded)) return [];
  const name = companyAtHead(withoutInnerTitle(withNextLine({ ...cell, line: first }, head).replace(/,/g, ' ')));
  return officeCandidate(name, UNTITLED_WEIGHT, 'head', first);
};

/** The line of the officer's title, which a narrow panel breaks in two; -1 when there is none. */
const officerAt = (head: readonly DocumentLine[]): number => {
  const whole = head.findIndex((line) => OFFICER.test(line.folded));
  return whole >= 0
    ? whole
    : head.findIndex((line, index) => OFFICER.test(`${line.folded} ${head[index + 1]?.folded ?? ''}`));
};

/** The letterhead's name: a line with a legal form, else "Maître" or "Étude", else what stands at the officer's title. */
const ofPage = (lines: readonly DocumentLine[]): readonly Candidate<string>[] => {
  const head = lines.slice(0, HEAD_LINES);
  const officer = officerAt(head);
  const title = head[officer];
  if (title === undefined) return untitled(head);
  const around = head.slice(Math.max(0, officer - 8), officer + 3);
  const near = [title, ...around.filter((line) => line !== title)];
  const cells = near.flatMap((line) => line.cells.map((cell): Cell => ({ ...cell, line })));
  const formal = named(cells, COMPANY, head) ?? named(cells, PERSON_OR_ETUDE, head);
  if (formal !== undefined)
    return officeCandidate(
      companyBehindTitle(formal.text) ??
        companyAtHead(withoutInnerTitle(withNextLine(formal, head).replace(/,/g, ' '))),
      LEGAL_FORM_WEIGHT,
      'head',
      formal.line,
    );
  const plain = bare(head, title);
  return plain === undefined ? [] : officeCandidate(companyAtHead(plain.text), BARE_WEIGHT, 'head', plain.line);
};

/** Names of the office that the letterheads of the first pages give. */
export const letterheadNames = (scene: Scene): readonly Candidate<string>[] => {
  const pages = Map.groupBy(scene.document.lines, (line) => line.page);
  return [...pages.values()].slice(0, 3).flatMap(ofPage);
};
