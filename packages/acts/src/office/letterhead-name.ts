import type { Candidate } from '../choose.ts';
import type { DocumentLine } from '../document/act-document.ts';
import { labelKeyOf } from '../document/label-key.ts';
import { companyAtHead } from '../party/company-name.ts';
import type { Scene } from '../scene.ts';
import { OFFICER, officeCandidate, officeKey, withoutInnerTitle } from './office-name.ts';

const COMPANY =
  /(?<![\p{L}])(?:s\.?e\.?l\.?a\.?r\.?l\.?|s\.?e\.?l\.?a\.?s\.?|s\.?c\.?p\.?|s\.?a\.?s\.?u?\.?|s\.?a\.?r\.?l\.?|selurl|selafa|sel)(?![\p{L}])/u;
const PERSON_OR_ETUDE = /(?<![\p{L}])(?:etude|office|me|maitres?)(?![\p{L}])/u;
/** What parts the name from the title on one line: `DUPONT · Commissaires de justice`. */
const TITLE_BEHIND = /[\s,;:·•|–—/-]*(?:commissaires?|huissiers?)[- ]de[- ]justice.*$/;
const NO_NAME =
  /\d|@|^(?:acte|copie|expedition|original|commandement|assignation|commissaires?|huissiers?|associe|tel|dossier|ref|page|www|a la|l'an|nous\b|j'ai|je\b|soussigne|date|madame|monsieur|mme|m\.|republique|titulaire|paris$)|\b(?:acte d|rue|avenue|boulevard|commandement|assignation)\b/;
const HEAD_LINES = 14;
const LONGEST = 90;
const LEGAL_FORM_WEIGHT = 0.88;
const BARE_WEIGHT = 0.8;

type Cell = { readonly text: string; readonly folded: string; readonly line: DocumentLine };

/** Whether something is left of a name without its legal form. */
const isName = (name: string | null): boolean => name !== null && officeKey(name).length >= 3;

const LETTERS_IN_CAPITALS = /\p{Lu}{2}/u;

const named = (cells: readonly Cell[], form: RegExp): Cell | undefined =>
  cells.find(
    ({ text, folded }) =>
      form.test(folded) &&
      text.length < LONGEST &&
      LETTERS_IN_CAPITALS.test(text) &&
      isName(companyAtHead(withoutInnerTitle(text))),
  );

/** `Étude X`, `Maître X` in small letters, or the words that stand on or right above the officer's title. */
const bare = (head: readonly DocumentLine[], officer: DocumentLine): Cell | undefined => {
  const own = officer.folded.replace(TITLE_BEHIND, '');
  if (own.length >= 4 && own.length < officer.folded.length && !NO_NAME.test(own))
    return { text: officer.text.slice(0, own.length), folded: own, line: officer };
  const before = head.filter((line) => line.index < officer.index).at(-1);
  const cell = before?.cells[0];
  if (before === undefined || cell === undefined || cell.text.length > LONGEST) return undefined;
  if (NO_NAME.test(cell.folded) || labelKeyOf(cell.folded) !== null) return undefined;
  return /\p{Lu}/u.test(cell.text) ? { ...cell, line: before } : undefined;
};

/** `SCP PÉRIGNAT - MIRANDOL -` over `MONTBAZAC`: a long name runs over two lines of one size. */
const withNextLine = (cell: Cell, lines: readonly DocumentLine[]): string => {
  const next = lines.find((line) => line.index === cell.line.index + 1)?.cells[0];
  if (next === undefined || NO_NAME.test(next.folded) || OFFICER.test(next.folded)) return cell.text;
  const open = /[-–&,]\s*$|\bet$/i.test(cell.text);
  const alike = Math.abs(next.box.height - cell.line.box.height) <= 0.06 * cell.line.box.height;
  const capitals =
    next.text === next.text.toUpperCase() && !COMPANY.test(next.folded) && !PERSON_OR_ETUDE.test(next.folded);
  return alike && capitals && (open || cell.text === cell.text.toUpperCase()) ? `${cell.text} ${next.text}` : cell.text;
};

const UNTITLED_WEIGHT = 0.72;

/** A letterhead that does not say what it is: a company or a "Maître" on its very first line. */
const untitled = (head: readonly DocumentLine[]): readonly Candidate<string>[] => {
  const [first] = head;
  const cell = first?.cells[0];
  if (first === undefined || cell === undefined || NO_NAME.test(cell.folded)) return [];
  if (!/^(?:s\.?e\.?l|s\.?c\.?p|s\.?a\.?s|s\.?a\.?r\.?l|etude|office|me\b|maitre)/.test(cell.folded)) return [];
  const name = companyAtHead(withoutInnerTitle(withNextLine({ ...cell, line: first }, head).replace(/,/g, ' ')));
  return officeCandidate(name, UNTITLED_WEIGHT, 'head', first);
};

/** The letterhead's name: a line with a legal form, else "Maître" or "Étude", else what stands at the officer's title. */
const ofPage = (lines: readonly DocumentLine[]): readonly Candidate<string>[] => {
  const head = lines.slice(0, HEAD_LINES);
  const officer = head.findIndex((line) => OFFICER.test(line.folded));
  const title = head[officer];
  if (title === undefined) return untitled(head);
  const around = head.slice(Math.max(0, officer - 8), officer + 3);
  const near = [title, ...around.filter((line) => line !== title)];
  const cells = near.flatMap((line) => line.cells.map((cell): Cell => ({ ...cell, line })));
  const formal = named(cells, COMPANY) ?? named(cells, PERSON_OR_ETUDE);
  if (formal !== undefined)
    return officeCandidate(
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
