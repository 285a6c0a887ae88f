import type { ActDocument, DocumentCell, DocumentLine } from './act-document.ts';

/** Cells that stand on one baseline of a page, left to right, whatever column or block the reader put them in. */
export type VisualRow = {
  readonly page: number;
  readonly y: number;
  readonly height: number;
  readonly cells: readonly { readonly cell: DocumentCell; readonly line: DocumentLine }[];
};

type Placed = { readonly cell: DocumentCell; readonly line: DocumentLine };

const middleOf = ({ cell }: Placed): number => cell.box.y + cell.box.height / 2;

/** Three readers ask for the rows of one document. */
const rowsOf = new WeakMap<ActDocument, readonly VisualRow[]>();

/** The rows of every page, top to bottom: a label and its value share a row even when they stand in different blocks. */
export const visualRows = (document: ActDocument): readonly VisualRow[] => {
  const known = rowsOf.get(document);
  if (known !== undefined) return known;
  const rows: VisualRow[] = [];
  // The margin (see `withMarginFirst`) has its own rows, whatever stands beside them.
  const parts = Map.groupBy(document.lines, (line) => `${line.page}/${line.block < 0}`);
  for (const lines of parts.values()) {
    const page = lines[0]?.page ?? 1;
    const placed = lines.flatMap((line) => line.cells.map((cell): Placed => ({ cell, line })));
    placed.sort((a, b) => middleOf(a) - middleOf(b));
    let group: Placed[] = [];
    const flush = () => {
      const first = group[0];
      if (first === undefined) return;
      group.sort((a, b) => a.cell.box.x - b.cell.box.x);
      rows.push({ page, y: first.cell.box.y, height: first.cell.box.height, cells: group });
      group = [];
    };
    for (const item of placed) {
      const first = group[0];
      const near =
        first !== undefined &&
        Math.abs(middleOf(item) - middleOf(first)) < 0.5 * Math.min(item.cell.box.height, first.cell.box.height);
      if (!near) flush();
      group.push(item);
    }
    flush();
  }
  rowsOf.set(document, rows);
  return rows;
};
