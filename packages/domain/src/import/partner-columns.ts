import { comparable } from './comparable-text.ts';
import { type DetailOrder, detailOrder } from './partner-details.ts';
import { READING_COLUMNS } from './team-template.ts';

/** The columns of a partner's file, in the order the help shows them. Source: contract of the partner returns. */
export const PARTNER_COLUMNS = ['reference', 'etape', 'date', 'secteur', 'code_postal', 'source'] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

/** Those a team's own file must have: the team says who reports, and the procedure where it is. */
export const TEAM_COLUMNS: readonly PartnerColumn[] = ['reference', 'etape', 'date'];

/** Where each column stands in a line, counted from 0; -1 for one that the file may leave out, and does. */
export type PartnerColumnOrder = Readonly<Record<PartnerColumn, number>>;
export type PartnerHeader =
  | {
      readonly kind: 'columns';
      readonly order: PartnerColumnOrder;
      /** Columns of details: none is asked for. */
      readonly details: DetailOrder;
      /** Heads of columns that nothing reads, as they stand in the file. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'wrong'; readonly reason: string };

const quoted = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(', ');

const missingReason = (
  missing: readonly string[],
  header: readonly string[],
  wanted: readonly PartnerColumn[],
): string => {
  const plural = missing.length > 1 ? 's' : '';
  const found = header.filter((cell) => cell.trim() !== '').slice(0, 12);
  const foundText =
    found.length === 0
      ? 'La première ligne est vide.'
      : `Colonnes trouvées : ${quoted(found.map((cell) => cell.trim().slice(0, 40)))}.`;
  return `Colonne${plural} manquante${plural} : ${quoted(missing)}. ${foundText} La première ligne doit nommer les colonnes ${quoted(wanted)}, séparées par des points-virgules ou des virgules.`;
};

/** Heads that no column of ours has, emptied ones left out. */
const ignoredOf = (header: readonly string[], taken: ReadonlySet<number>): readonly string[] =>
  header
    .filter((cell, index) => !taken.has(index) && !['', ...READING_COLUMNS].includes(comparable(cell)))
    .map((cell) => cell.trim().slice(0, 40));

/**
 * Finds the columns in a header line, in any order, case and accents; other columns are left alone, and told. All of `wanted`
 * are asked for, even those whose values may be empty: a misspelt `secteur` would otherwise silently count every line as unknown.
 *
 * @param wanted all six, unless it is a team's own file
 */
export const partnerHeader = (
  header: readonly string[],
  wanted: readonly PartnerColumn[] = PARTNER_COLUMNS,
): PartnerHeader => {
  const names = header.map(comparable);
  const missing = wanted.filter((column) => !names.includes(column));
  if (missing.length > 0) return { kind: 'wrong', reason: missingReason(missing, header, wanted) };
  const details = detailOrder(names);
  const order = Object.fromEntries(PARTNER_COLUMNS.map((column) => [column, names.indexOf(column)]));
  const places = [...Object.values(order), ...Object.values(details)].filter((index) => index >= 0);
  const twice = [...new Set(places.flatMap((index) => names[index] ?? []))].filter(
    (name) => names.indexOf(name) !== names.lastIndexOf(name),
  );
  if (twice.length > 0) return { kind: 'wrong', reason: `Colonne présente deux fois : ${quoted(twice)}.` };
  const ignored = ignoredOf(header, new Set(places));
  return { kind: 'columns', order: order as Record<PartnerColumn, number>, details, ignored };
};

/** The delimiter of a file, from its header line: the more frequent of `;` and `,`, and `;` when there is neither. */
export const delimiterOf = (headerLine: string): ';' | ',' =>
  headerLine.split(',').length > headerLine.split(';').length ? ',' : ';';
