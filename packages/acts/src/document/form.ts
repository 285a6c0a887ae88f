import type { Box } from './act-document.ts';
import type { FormField } from './form-field.ts';
import { labelKeyOf, MAX_LABEL, sectionRoleOf } from './label-key.ts';
import type { LabelKey, SectionRole } from './labels.ts';
import { readPartyTable } from './party-table.ts';
import type { VisualRow } from './visual-rows.ts';

const isTitle = (folded: string): boolean => labelKeyOf(folded) !== null || sectionRoleOf(folded) !== null;

/** Boxes side by side each have their heading: the one that starts last before a cell is the cell's. */
type Heading = { readonly x: number; readonly role: SectionRole };
type Building = { readonly fields: FormField[]; headings: readonly Heading[]; headingPage: number };

const sectionOf = (building: Building, x: number): SectionRole | null =>
  building.headings.findLast((heading) => heading.x <= x + 8)?.role ?? null;

const inlineField = (text: string, folded: string): { label: string; value: string } | null => {
  const colon = folded.indexOf(':');
  if (colon < 2 || colon > MAX_LABEL || colon >= folded.length - 1) return null;
  if (/\d\s*$/.test(folded.slice(0, colon)) && /^\d/.test(folded.slice(colon + 1))) return null;
  return { label: folded.slice(0, colon), value: text.slice(colon + 1).trim() };
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
const openParty = (building: Building, key: LabelKey, row: VisualRow): void => {
  const role = PARTY_LABELS[key];
  if (role === undefined || building.headings.length > 1) return;
  building.headings = [{ x: 0, role }];
  building.headingPage = row.page;
};

/** A line without cells apart, like `Tél. : 01 …` or `Nom : X   Prénom : Y`, and labels with a value in the next cell. */
const readRow = (row: VisualRow, rowIndex: number, building: Building): void => {
  const { cells } = row;
  for (let index = 0; index < cells.length; index += 1) {
    const item = cells[index];
    if (item === undefined) continue;
    const { cell, line } = item;
    const section = sectionOf(building, cell.box.x);
    const add = (key: LabelKey, label: string, value: string, box: Box) => {
      const own = PARTY_LABELS[key] ?? section;
      building.fields.push({ key, label, value, section: own, page: row.page, line, box, row: rowIndex });
    };
    const inline = inlineField(cell.text, cell.folded);
    const inlineKey = inline === null ? null : labelKeyOf(inline.label);
    if (inline !== null && inlineKey !== null) {
      add(inlineKey, inline.label, inline.value, cell.box);
      openParty(building, inlineKey, row);
      continue;
    }
    const key = labelKeyOf(cell.folded);
    const next = cells[index + 1];
    const close = key === null && cells.length === 1 ? closeField(cell.text, cell.folded, section !== null) : null;
    if (close !== null) {
      add(close.key, close.label, close.value, cell.box);
      openParty(building, close.key, row);
      continue;
    }
    if (key === null || next === undefined || isTitle(next.cell.folded)) continue;
    add(key, cell.folded, next.cell.text.replace(/^:\s*/, ''), next.cell.box);
    openParty(building, key, row);
    index += 1;
  }
};

/** The title and the opening formulas of an act end the letterhead, whatever its last line headed. */
const ACT_BEGINS = /^(?:commandement|assignation|signification d|l'an (?:deux|20)|a la (?:requete|demande))/;
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
    const titles = titlesOf(row);
    if (titles !== null) {
      building.headings = titles.length === 1 ? titles.map((title) => ({ ...title, x: 0 })) : titles;
      building.headingPage = row.page;
      return;
    }
    if (row.page > building.headingPage + 1 || ACT_BEGINS.test(row.cells[0]?.cell.folded ?? '')) building.headings = [];
    readRow(row, rowIndex, building);
  });
  return [...building.fields, ...table.fields].sort((a, b) => a.row - b.row);
};
