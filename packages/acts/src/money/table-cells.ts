import type { DocumentCell } from '../document/act-document.ts';
import { type Column, holdsAmounts } from './table-header.ts';
import type { AccountRow } from './table-row.ts';

/** Whether a bare integer stands under a title of amounts. */
export const integersUnder =
  (header: readonly Column[] | null) =>
  (cell: DocumentCell): boolean => {
    if (header === null) return false;
    const left = cell.box.x;
    const right = cell.box.x + cell.box.width;
    return header.some(
      (column) => holdsAmounts(column.role) && Math.min(column.right, right) > Math.max(column.left, left),
    );
  };

/** A number of piece or a code, not a word of the label. */
const isUnderOther = (header: readonly Column[], cell: DocumentCell): boolean => {
  const overlap = ({ left, right }: Column): number =>
    Math.min(right, cell.box.x + cell.box.width) - Math.max(left, cell.box.x);
  const over = header.filter((column) => overlap(column) > 0);
  return over.length > 0 && over.every((column) => column.role === 'other');
};

/** The row without what is none of the table's: cells outside its width belong to another column of the page. */
export const within = (row: AccountRow, header: readonly Column[] | null): AccountRow => {
  if (header === null || row.cells.length < 3) return row;
  const left = Math.min(...header.map((column) => column.left)) - 40;
  const right = Math.max(...header.map((column) => column.right)) + 60;
  const cells = row.cells.filter(
    (cell) => cell.box.x < right && cell.box.x + cell.box.width > left && !isUnderOther(header, cell),
  );
  return cells.length === row.cells.length || cells.length === 0 ? row : { ...row, cells };
};
