import type { StatementKind } from '@amont/domain/act/checked-act';
import type { DocumentCell } from '../document/act-document.ts';
import type { AccountRow, RowAmount } from './table-row.ts';

/**
 * What a column holds. `other`: numbers of pieces and the like, to be left out; `unknown`: a title that is not known, whose
 * amounts do not count. A kind: the amounts of that kind, a line each (`Mois | Loyer | Charges | APL`).
 */
export type ColumnRole =
  | 'date'
  | 'label'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'balance'
  | 'other'
  | 'unknown'
  | { readonly kind: StatementKind };

export type Column = {
  readonly role: ColumnRole;
  readonly title: string;
  readonly left: number;
  readonly right: number;
};

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'credit',
    /^(?:credits?|avoirs?|regles?|reglements?|verses?|versements?|payes?|paiements?|encaisse\w*|recus?|recettes?|acomptes?|(?:sommes?|montants?|total)\s+(?:verse|paye|recu|regle|encaisse|credit)\w*|a\s+deduire|deductions?|au\s+credit|(?:payes?|verses?|regles?|paiements?|versements?|reglements?|recus?)\s+(?:du\s+|par\s+(?:le\s+)?|de\s+)?(?:locataires?|clients?))$/,
  ],
  [
    'debit',
    /^(?:debits?|doit|dus?|appeles?|appels?|factures?|quittances?|quittance|a\s+payer|echus?|(?:sommes?|montants?|loyers?|total)\s+(?:due?s?|appele\w*|factur\w*|quittanc\w*|debit\w*|exigibles?|reclame\w*)|au\s+debit)$/,
  ],
  ['balance', /^(?:soldes?|cumuls?|restes?|restant|reste\s+(?:du|a\s+payer)|progressif)(?:\s+\w+)?$/],
  [
    'amount',
    /^(?:autres?(?:\s+(?:frais|sommes?|postes?))?|divers|frais\s+divers)$|^(?:montants?|sommes?|total|valeurs?|prix|impayes?|mouvements?)(?:\s+(?:ttc|en|net|impaye\w*|restant\w*|du|dus|dues?|reclame\w*|de\s+l'impaye))*$/,
  ],
  [
    { kind: 'benefit' },
    /^(?:apl|caf|a\.p\.l\.?|al|aides?(?:\s+au\s+logement)?|allocations?(?:\s+logement)?|apl\s*\/\s*\w+)$/,
  ],
  [
    { kind: 'rent' },
    /^loyers?\s*(?:\+|et|\/|&)\s*(?:prov\w*\.?\s*)?(?:sur\s+|pour\s+)?(?:charges?|ch\.?)$|^(?:loyers?|termes?)(?:\s+(?:charges\s+comprises|cc|c\.c\.?)|\s+(?:hors\s+charges?|hc|h\.c\.?|nus?|principal|net|mensuel))?$/,
  ],
  [{ kind: 'charges' }, /^(?:provisions?|charges?|prov\.?)(?:\s+(?:sur|pour|de|locatives?)?\s*(?:charges?)?)?$/],
  [{ kind: 'late_fee' }, /^frais$/],
  [
    'label',
    /^(?:libelles?|designations?|natures?|operations?|objets?|intitules?|ecritures?|motifs?|details?|descriptions?|postes?|rubriques?)(?:\s.*)?$/,
  ],
  ['date', /^(?:dates?|echeances?|periodes?|mois|exigibilite|jour|annee|valeur)(?:\s.*)?$/],
  ['other', /^(?:n°?|num\w*|ecr\.?|lignes?|rang|pieces?|ref\w*\.?|code|journal|jal|qte|lettrage)(?:\s.*)?$/],
];

const LONGEST_TITLE = 30;

const bare = (folded: string): string =>
  folded
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\ben\s+(?:euros?|€)|€|\beuros?\b|\beur\b/g, ' ')
    .replace(/[:.*]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Brackets and currency included, no title is longer. */
const LONGEST_CELL = 60;

const roleOf = (folded: string): ColumnRole | null => {
  if (folded.length > LONGEST_CELL) return null;
  const title = bare(folded);
  if (title === '' && folded !== '') return /€|eur/.test(folded) ? 'amount' : null;
  if (title.length > LONGEST_TITLE) return null;
  return ROLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
};

const columnOf = (cell: DocumentCell): Column | null => {
  const role = roleOf(cell.folded);
  return role === null ? null : { role, title: cell.text, left: cell.box.x, right: cell.box.x + cell.box.width };
};

/** A cell in which the reader ran several titles together (`Débit Crédit Solde`), taken apart word by word. */
const columnsInside = (cell: DocumentCell): readonly Column[] => {
  const unit = cell.box.width / Math.max(1, cell.text.length);
  const columns: Column[] = [];
  for (const match of cell.folded.matchAll(/\S+/g)) {
    const role = roleOf(match[0]);
    if (role === null) return [];
    const left = cell.box.x + match.index * unit;
    const title = cell.text.slice(match.index, match.index + match[0].length);
    columns.push({ role, title, left, right: left + match[0].length * unit });
  }
  return columns;
};

/** Whether a column holds amounts that count. */
export const holdsAmounts = (role: ColumnRole): boolean =>
  role === 'amount' || role === 'debit' || role === 'credit' || role === 'balance' || typeof role === 'object';

const unknownColumn = (cell: DocumentCell): Column => ({
  role: 'unknown',
  title: cell.text,
  left: cell.box.x,
  right: cell.box.x + cell.box.width,
});

const columnsOf = (cell: DocumentCell): readonly Column[] => {
  if (cell.folded.length > LONGEST_CELL) return [unknownColumn(cell)];
  const one = columnOf(cell);
  if (one !== null) return [one];
  const several = columnsInside(cell);
  return several.length > 0 ? several : [unknownColumn(cell)];
};

const isHeader = (columns: readonly Column[]): boolean => {
  const unknown = columns.filter(({ role }) => role === 'unknown').length;
  const amounts = columns.filter(({ role }) => holdsAmounts(role)).length;
  const known = columns.length - unknown;
  if (known < 2 || amounts === 0 || unknown > 2 || (unknown > 0 && known < 2 + unknown)) return false;
  const names = columns.some(({ role }) => role === 'date' || role === 'label');
  return names || (amounts >= 2 && unknown > 0);
};

const isKind = ({ role }: Column): boolean => typeof role === 'object';

/**
 * `Valeur` before the label is the day of value, as banks call it; behind it, the amount. `Terme` before a column of rents is the
 * month; alone, the rent.
 */
const withDates = (columns: readonly Column[]): readonly Column[] => {
  const label = columns.findIndex(({ role }) => role === 'label');
  return columns.map((column, index) => {
    const title = column.title.trim().toLowerCase();
    const ofValue = index < label && column.role === 'amount' && /^valeurs?$/.test(title);
    const ofTerm = index === 0 && /^termes?$/.test(title) && columns.slice(1).some(isKind);
    return ofValue || ofTerm ? { ...column, role: 'date' } : column;
  });
};

const MOST_COLUMNS = 12;

/** Titles hold no sums, and a line of prose is no row of titles. */
const isData = ({ cells }: AccountRow): boolean =>
  cells.some(({ folded }) => /\d[.,]\d\d\b/.test(folded)) ||
  (cells.length === 1 && (cells[0]?.folded.length ?? 0) > LONGEST_CELL);

/** The beginnings of every title of a column of amounts: most rows hold none, and are not looked at further. */
const AMOUNT_TITLE =
  /€|\b(?:eur|credit|avoir|regl|vers|pay|paie|encaiss|recu|recett|acompt|somme|montant|total|deduc|deduire|debit|doit|du|appel|factur|quittanc|echu|loyer|sold|cumul|rest|progressif|autre|divers|frais|valeur|prix|impaye|mouvement|apl|caf|a\.p\.l|al\b|aide|allocation|terme|provision|charge|prov|au (?:debit|credit)|a (?:payer|deduire))/;

const namesAmounts = ({ cells }: AccountRow): boolean => cells.some(({ folded }) => AMOUNT_TITLE.test(folded));

/**
 * The columns a row of titles announces, left to right; null when the row is none. A header names at least two columns,
 * one of them of amounts, and hardly anything else.
 */
export const headerOf = (row: AccountRow): readonly Column[] | null => {
  if (row.cells.length > MOST_COLUMNS || !namesAmounts(row) || isData(row)) return null;
  const columns = withDates(row.cells.flatMap(columnsOf));
  return isHeader(columns) ? columns : null;
};

const distance = (column: Column, amount: RowAmount): number => {
  const overlap = Math.min(column.right, amount.right) - Math.max(column.left, amount.left);
  const edges = Math.min(
    Math.abs(column.right - amount.right),
    Math.abs(column.left - amount.left),
    Math.abs(column.left + column.right - amount.left - amount.right) / 2,
  );
  return overlap > 0 ? edges / 10 : edges;
};

/** The column an amount stands under, of those that hold amounts or something unknown; undefined when there is none. */
export const columnFor = (columns: readonly Column[], amount: RowAmount): Column | undefined => {
  let best: Column | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const column of columns) {
    if (!holdsAmounts(column.role) && column.role !== 'other' && column.role !== 'unknown') continue;
    const apart = distance(column, amount);
    if (apart < least) {
      best = column;
      least = apart;
    }
  }
  return best;
};

/** Whether two headers announce the same table: it goes on over a page. */
export const sameHeader = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length && a.every((column, index) => column.title.toLowerCase() === b[index]?.title.toLowerCase());
