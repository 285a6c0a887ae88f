import type { Box, DocumentCell, DocumentLine } from './act-document.ts';
import type { FormField } from './form-field.ts';
import { isLabel, labelKeyOf, sectionRoleOf } from './label-key.ts';
import { splitLabel } from './label-split.ts';
import type { LabelKey, SectionRole } from './labels.ts';
import { readPartyTable } from './party-table.ts';
import { isQuestion } from './question-key.ts';
import { valueBelow, valueUnder } from './value-under.ts';
import type { VisualRow } from './visual-rows.ts';

/** Boxes side by side each have their heading: the one that starts last before a cell is the cell's. */
type Heading = { readonly x: number; readonly role: SectionRole };
type Building = { readonly fields: FormField[]; headings: readonly Heading[]; headingPage: number };

const sectionOf = (building: Building, x: number): SectionRole | null =>
  building.headings.findLast((heading) => heading.x <= x + 8)?.role ?? null;

const inlineField = (text: string, folded: string): { label: string; value: string } | null => {
  const split = splitLabel(folded);
  return split === null ? null : { label: split.label, value: text.slice(split.from).trim() };
};

/** `Agence du Parc`, `Étude Dupont`: the word is part of the name. */
const NAME_STARTS: ReadonlySet<LabelKey> = new Set(['agent', 'office']);

/**
 * A label with its value close behind, no colon and no gap (`Nom DURAND`, `Date du bail 17/06/2024`): only in short rows
 * that are no sentence, under a heading or when the label has two words.
 */
const closeField = (
  text: string,
  folded: string,
  inSection: boolean,
): { key: LabelKey; label: string; value: string } | null => {
  if (text.length > 90 || /\p{Ll}{2}[.;]$/u.test(text) || !/^\p{Lu}/u.test(text)) return null;
  const words = [...folded.matchAll(/\S+/g)];
  for (let count = Math.min(5, words.length - 1); count >= 1; count -= 1) {
    const next = words[count];
    if (next === undefined || (count === 1 && !inSection)) continue;
    const label = folded.slice(0, next.index).trim();
    const key = labelKeyOf(label);
    const value = text.slice(next.index);
    if (key === null || key === 'date' || (count === 1 && NAME_STARTS.has(key))) continue;
    if (/^[\p{Lu}\d]/u.test(value)) return { key, label, value };
  }
  return null;
};

const PARTY_LABELS: Partial<Record<LabelKey, SectionRole>> = {
  tenant: 'tenant',
  landlord: 'landlord',
  office: 'office',
  guarantor: 'guarantor',
};

/** `Débiteur : …` heads the rows under it as a title would, unless boxes side by side have titles of their own. */
const openParty = (building: Building, key: LabelKey, label: string, row: VisualRow): void => {
  const role = PARTY_LABELS[key];
  // A question asks for one thing: what follows is another question's.
  if (role === undefined || isQuestion(label) || building.headings.length > 1) return;
  building.headings = [{ x: 0, role }];
  building.headingPage = row.page;
};

/** Whose the answer to a question is when it does not say. */
const ASKED_OF: Partial<Record<LabelKey, SectionRole>> = {
  residing: 'tenant',
  phone: 'tenant',
  premises: 'premises',
  hearing: 'hearing',
  room: 'hearing',
  court: 'hearing',
};

/** Whose a label says its value is: `Téléphone de l'office`. */
const WHOSE: readonly (readonly [SectionRole, RegExp])[] = [
  ['office', /\b(?:office|etude|huissier|commissaire de justice|officier)\b/],
  ['tenant', /\b(?:locataire|preneur|occupant|destinataire|debiteur|defendeur|personnel)\b/],
  ['landlord', /\b(?:bailleur|proprietaire|requerant|creancier)\b/],
  ['agent', /\b(?:mandataire|gestionnaire|agence)\b/],
];

const whoseOf = (key: LabelKey, label: string): SectionRole | null =>
  PARTY_LABELS[key] ??
  (key === 'phone' || key === 'email' ? (WHOSE.find(([, word]) => word.test(label))?.[0] ?? null) : null);

/** A label left of columns that each have their heading: its row has a value a party, which the columns give in order. */
const isOfColumns = ({ headings }: Building, label: DocumentCell, value: DocumentCell | undefined): boolean =>
  headings.length > 1 && value !== undefined && headings.every(({ x }) => label.box.x < x - 20);

/** Lines of an address stay apart, those of a name are one. */
const ADDRESS_KEYS: ReadonlySet<LabelKey> = new Set(['premises', 'residing', 'complement', 'city']);

/** The lines of one value: those of an address, and a line that starts with a number, stay apart. */
const inLines = (cells: readonly DocumentCell[], key: LabelKey): string =>
  cells
    .map(({ text }, at) => {
      if (at > 0 && (ADDRESS_KEYS.has(key) || /^\d/.test(text))) return `\n${text}`;
      return at > 0 && /^\p{Ll}/u.test(text) ? `, ${text}` : ` ${text}`;
    })
    .join('')
    .trim();

type Under = { readonly value: string; readonly box: Box; readonly line: DocumentLine };

/** The value printed under a label that has none beside it. A title alone on its row heads what follows, whatever it is. */
const fieldUnder = (rows: readonly VisualRow[], rowIndex: number, cell: DocumentCell, key: LabelKey): Under | null => {
  const alone = rows[rowIndex]?.cells.length === 1;
  if (key === 'detail' || (alone && sectionRoleOf(cell.folded) !== null)) return null;
  const lines = valueUnder(rows, rowIndex, cell);
  const [first] = lines;
  if (first === undefined) return null;
  return {
    value: inLines(
      lines.map((each) => each.cell),
      key,
    ),
    box: first.cell.box,
    line: first.line,
  };
};

/** `Mme` on a line of its own: the choice ticked above a name. */
const LONE_CIVILITY = /^(?:monsieur|madame|mademoiselle|mr|mme|mlle|m\.)\.?$/;

/** A line without cells apart, like `Tél. : 01 …` or `Nom : X   Prénom : Y`, and labels with a value in the next cell. */
const readRow = (rows: readonly VisualRow[], row: VisualRow, rowIndex: number, building: Building): void => {
  const { cells } = row;
  for (let index = 0; index < cells.length; index += 1) {
    const item = cells[index];
    if (item === undefined) continue;
    const { cell, line } = item;
    const section = sectionOf(building, cell.box.x);
    const add = (key: LabelKey, label: string, value: string, box: Box, at: DocumentLine = line) => {
      const own = whoseOf(key, label) ?? (isQuestion(label) ? (ASKED_OF[key] ?? null) : section);
      building.fields.push({ key, label, value, section: own, page: row.page, line: at, box, row: rowIndex });
    };
    if (cells.length === 1 && LONE_CIVILITY.test(cell.folded)) add('civility', 'civilite', cell.text, cell.box);
    const inline = inlineField(cell.text, cell.folded);
    const inlineKey = inline === null ? null : labelKeyOf(inline.label);
    if (inline !== null && inlineKey !== null) {
      add(inlineKey, inline.label, inline.value, cell.box);
      openParty(building, inlineKey, inline.label, row);
      continue;
    }
    const key = labelKeyOf(cell.folded);
    const next = cells[index + 1];
    const close = key === null && cells.length === 1 ? closeField(cell.text, cell.folded, section !== null) : null;
    if (close !== null) {
      add(close.key, close.label, close.value, cell.box);
      openParty(building, close.key, close.label, row);
      continue;
    }
    if (key === null || isOfColumns(building, cell, next?.cell)) continue;
    if (next === undefined || isLabel(next.cell.folded)) {
      const under = fieldUnder(rows, rowIndex, cell, key);
      if (under !== null) add(key, cell.folded, under.value, under.box, under.line);
      continue;
    }
    const whole = inLines([next.cell, ...valueBelow(rows, rowIndex, next.cell).map((each) => each.cell)], key);
    add(key, cell.folded, whole.replace(/^:\s*/, ''), next.cell.box);
    openParty(building, key, cell.folded, row);
    index += 1;
  }
};

/** The title and the opening formulas of an act end the letterhead, whatever its last line headed. */
const ACT_BEGINS = /^(?:commandement|assignation|signification d|l'an (?:deux|20)|a la (?:requete|demande))/;
/** `À :` alone on its line heads the names of whom the act is served on. */
const ADDRESSED = /^aux?\s*:$/;
/** `Caution de : M. DURAND`: whoever is named under it answers for the tenants it names. */
const GUARANTEES = /^caution (?:solidaire |simple )?(?:de|du|des|pour) ?:/;
const NUMBER_CELL = /^(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)°-]?$/;

/** The headings of a row made of nothing else, a number in a cell of its own aside; null for any other row. */
const titlesOf = (row: VisualRow): readonly Heading[] | null => {
  const cells =
    row.cells.length > 1 && NUMBER_CELL.test(row.cells[0]?.cell.folded ?? '') ? row.cells.slice(1) : row.cells;
  const titles = cells.flatMap(({ cell }): readonly Heading[] => {
    const role = sectionRoleOf(cell.folded);
    return role === null ? [] : [{ x: cell.box.x, role }];
  });
  return titles.length === cells.length ? titles : null;
};

/**
 * Every label and value of the act, with the heading it stands under. A heading is a known title alone on its row.
 *
 * @returns in the order of the pages, top to bottom
 */
export const readForm = (rows: readonly VisualRow[]): readonly FormField[] => {
  const building: Building = { fields: [], headings: [], headingPage: 0 };
  const table = readPartyTable(rows);
  rows.forEach((row, rowIndex) => {
    if (table.rows.has(rowIndex)) return;
    const head = row.cells[0]?.cell.folded ?? '';
    const titles = ADDRESSED.test(head)
      ? [{ x: 0, role: 'tenant' as const }]
      : GUARANTEES.test(head)
        ? [{ x: 0, role: 'guarantor' as const }]
        : titlesOf(row);
    if (titles !== null) {
      building.headings = titles.length === 1 ? titles.map((title) => ({ ...title, x: 0 })) : titles;
      building.headingPage = row.page;
      return;
    }
    if (row.page > building.headingPage + 1 || ACT_BEGINS.test(row.cells[0]?.cell.folded ?? '')) building.headings = [];
    readRow(rows, row, rowIndex, building);
  });
  return [...building.fields, ...table.fields].sort((a, b) => a.row - b.row);
};
