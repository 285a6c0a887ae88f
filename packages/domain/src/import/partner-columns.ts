import { comparable } from './comparable-text.ts';

/** The columns of a partner's file, in the order the help shows them. Source: contract of the partner returns. */
export const PARTNER_COLUMNS = ['reference', 'etape', 'date', 'secteur', 'code_postal', 'source'] as const;
export type PartnerColumn = (typeof PARTNER_COLUMNS)[number];

/** Where each column stands in a line, counted from 0. */
export type PartnerColumnOrder = Readonly<Record<PartnerColumn, number>>;
export type PartnerHeader =
  | { readonly kind: 'columns'; readonly order: PartnerColumnOrder }
  | { readonly kind: 'wrong'; readonly reason: string };

const quoted = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(', ');

const missingReason = (missing: readonly string[], header: readonly string[]): string => {
  const plural = missing.length > 1 ? 's' : '';
  const found = header.filter((cell) => cell.trim() !== '').slice(0, 12);
  const foundText =
    found.length === 0
      ? 'La première ligne est vide.'
      : `Colonnes trouvées : ${quoted(found.map((cell) => cell.trim().slice(0, 40)))}.`;
  return `Colonne${plural} manquante${plural} : ${quoted(missing)}. ${foundText} La première ligne doit nommer les colonnes ${quoted(PARTNER_COLUMNS)}, séparées par des points-virgules ou des virgules.`;
};

/**
 * Finds the six columns in a header line, in any order, case and accents; other columns are left alone. All six are asked
 * for, even those whose values may be empty: a misspelt `secteur` would otherwise silently count every line as unknown.
 */
export const partnerHeader = (header: readonly string[]): PartnerHeader => {
  const names = header.map(comparable);
  const missing = PARTNER_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return { kind: 'wrong', reason: missingReason(missing, header) };
  const twice = PARTNER_COLUMNS.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice.length > 0) return { kind: 'wrong', reason: `Colonne présente deux fois : ${quoted(twice)}.` };
  const order = Object.fromEntries(PARTNER_COLUMNS.map((column) => [column, names.indexOf(column)]));
  return { kind: 'columns', order: order as Record<PartnerColumn, number> };
};

/** The delimiter of a file, from its header line: the more frequent of `;` and `,`, and `;` when there is neither. */
export const delimiterOf = (headerLine: string): ';' | ',' =>
  headerLine.split(',').length > headerLine.split(';').length ? ',' : ';';
