import type { FormField } from './form-field.ts';
import { labelKeyOf, sectionRoleOf } from './label-key.ts';
import type { LabelKey, SectionRole } from './labels.ts';
import type { VisualRow } from './visual-rows.ts';

type Column = { readonly key: LabelKey | 'role'; readonly x: number; readonly right: number };

/** The fields of a table of parties, and the rows it takes: no other reading of them may stand beside it. */
export type PartyTable = { readonly fields: readonly FormField[]; readonly rows: ReadonlySet<number> };

const ROLE_TITLE = /^(?:qualite|role|partie|statut)s?$/;
const PERSON_KEYS: ReadonlySet<LabelKey> = new Set(['lastName', 'fullName', 'companyName']);
const MOST_ROWS = 12;

const columnsOf = (row: VisualRow): readonly Column[] | null => {
  if (row.cells.length < 3) return null;
  const columns = row.cells.map(({ cell }): Column | null => {
    const key = ROLE_TITLE.test(cell.folded) ? 'role' : labelKeyOf(cell.folded);
    return key === null ? null : { key, x: cell.box.x, right: cell.box.x + cell.box.width };
  });
  const known = columns.filter((column) => column !== null);
  const names = known.some(({ key }) => key !== 'role' && PERSON_KEYS.has(key));
  return known.length === columns.length && names && known[0]?.key === 'role' ? known : null;
};

const PARTIES: ReadonlySet<SectionRole> = new Set(['landlord', 'tenant', 'guarantor', 'agent']);

const columnAt = (columns: readonly Column[], x: number): Column | undefined =>
  columns.findLast((column) => column.x <= x + 8);

const fieldsOf = (columns: readonly Column[], row: VisualRow, rowIndex: number): readonly FormField[] => {
  const [first, ...cells] = row.cells;
  const role = first === undefined ? null : sectionRoleOf(first.cell.folded);
  if (role === null || !PARTIES.has(role)) return [];
  return cells.flatMap(({ cell, line }): readonly FormField[] => {
    const column = columnAt(columns, cell.box.x);
    if (column === undefined || column.key === 'role') return [];
    const { key } = column;
    return [{ key, label: key, value: cell.text, section: role, page: row.page, line, box: cell.box, row: rowIndex }];
  });
};

/**
 * A table whose rows are the parties (`Qualité | Nom | Prénom | Adresse`): each row's first cell says which party it is.
 */
export const readPartyTable = (rows: readonly VisualRow[]): PartyTable => {
  const fields: FormField[] = [];
  const taken = new Set<number>();
  rows.forEach((row, index) => {
    const columns = columnsOf(row);
    if (columns === null) return;
    taken.add(index);
    for (let next = index + 1; next < Math.min(rows.length, index + 1 + MOST_ROWS); next += 1) {
      const below = rows[next];
      if (below === undefined || below.page !== row.page) break;
      const found = fieldsOf(columns, below, next);
      if (found.length === 0) break;
      taken.add(next);
      fields.push(...found);
    }
  });
  return { fields, rows: taken };
};
