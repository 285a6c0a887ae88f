import type { ActDocument, DocumentCell } from '../document/act-document.ts';
import { type VisualRow, visualRows } from '../document/visual-rows.ts';
import { loneAmount } from './amount.ts';

const LONGEST_LABEL = 44;
const ALIGNED_PT = 6;
/** In heights of the label row: how far under it its values may stand. */
const FARTHEST = 2.4;

const isAmount = (cell: DocumentCell): boolean => loneAmount(cell.folded) !== null;

const isLabelRow = (row: VisualRow): boolean =>
  row.cells.every(
    ({ cell }) =>
      cell.text.length <= LONGEST_LABEL && /[a-z]/.test(cell.folded) && !/\d{3}/.test(cell.folded) && !isAmount(cell),
  );

/** A label on the amount's own row, under nothing: the amount is beside its label, not under one. */
const hasOwnLabel = (values: VisualRow, labels: VisualRow, amount: DocumentCell): boolean => {
  const left = values.cells.filter(({ cell }) => cell.box.x < amount.box.x).at(-1)?.cell;
  if (left === undefined || isAmount(left) || !/[a-z]{3}/.test(left.folded)) return false;
  return !labels.cells.some(({ cell }) => isUnder(cell, left));
};

const isUnder = (above: DocumentCell, below: DocumentCell): boolean => {
  const left = Math.abs(above.box.x - below.box.x);
  const right = Math.abs(above.box.x + above.box.width - below.box.x - below.box.width);
  const middle = Math.abs(above.box.x + above.box.width / 2 - below.box.x - below.box.width / 2);
  return Math.min(left, right, middle) <= ALIGNED_PT;
};

/** A second row of amounts makes the labels the titles of a table, which has readers of its own. */
const isTable = (values: VisualRow, after: VisualRow | undefined): boolean =>
  after !== undefined &&
  after.page === values.page &&
  after.y - values.y < FARTHEST * 1.2 * values.height &&
  after.cells.filter(({ cell }) => isAmount(cell)).length > 0;

/**
 * Amounts that stand alone under a label, as boxed forms print them (`Loyer mensuel` over `1 235,25`), by the offset of the
 * amount's cell in the act's text. The label is folded.
 */
export const labelsAbove = (document: ActDocument): ReadonlyMap<number, string> => {
  const rows = visualRows(document);
  const found = new Map<number, string>();
  rows.forEach((labels, index) => {
    const values = rows[index + 1];
    if (values === undefined || values.page !== labels.page || !isLabelRow(labels)) return;
    if (values.y - labels.y > FARTHEST * labels.height || isTable(values, rows[index + 2])) return;
    for (const { cell, line } of values.cells) {
      const beside = !isAmount(cell) || hasOwnLabel(values, labels, cell);
      const label = beside ? undefined : labels.cells.find((above) => isUnder(above.cell, cell));
      if (label === undefined) continue;
      const at = line.cells.indexOf(cell);
      const before = line.cells.slice(0, at).reduce((length, each) => length + each.text.length + 1, 0);
      found.set(line.start + before, label.cell.folded);
    }
  });
  return found;
};
