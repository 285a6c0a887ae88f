import type { Box, DocumentCell } from '../document/act-document.ts';
import { loneAmount } from './amount.ts';

/** Cells side by side, with the box around them: what a row of account is, whatever it was read from. */
type Row = { readonly cells: readonly DocumentCell[]; readonly box: Box; readonly line: { readonly page: number } };

const ALIGNED_PT = 12;
const LEAST_ROWS = 3;

const isAmount = (cell: DocumentCell | undefined): boolean => cell !== undefined && loneAmount(cell.folded) !== null;

/** Where the second account of a row begins (`loyer avril | 850,00 | loyer mai | 850,00`); null when it holds one. */
const secondLeft = ({ cells }: Row): number | null => {
  const half = cells.length / 2;
  if (half < 2 || !Number.isInteger(half)) return null;
  const opens = !isAmount(cells[0]) && !isAmount(cells[half]);
  return opens && isAmount(cells[half - 1]) && isAmount(cells.at(-1)) ? (cells[half]?.box.x ?? null) : null;
};

const isRight = (split: number) => (cell: DocumentCell) => cell.box.x >= split - ALIGNED_PT;

/** Whether no cell of a row crosses from one account to the other, and it ends with an amount. */
const keepsApart = ({ cells }: Row, split: number): boolean =>
  isAmount(cells.at(-1)) && cells.every((cell) => isRight(split)(cell) || cell.box.x + cell.box.width <= split + 1);

type Run = { readonly from: number; readonly to: number; readonly split: number };

const runAt = (rows: readonly Row[], from: number): Run | null => {
  const first = rows[from];
  const split = first === undefined ? null : secondLeft(first);
  if (first === undefined || split === null) return null;
  const near = (row: Row): boolean => row.line.page === first.line.page;
  let both = 0;
  let to = from;
  for (const row of rows.slice(from)) {
    if (!near(row) || !keepsApart(row, split)) break;
    if (Math.abs((secondLeft(row) ?? Number.POSITIVE_INFINITY) - split) <= ALIGNED_PT) both += 1;
    to += 1;
  }
  return both >= LEAST_ROWS ? { from, to, split } : null;
};

const part = <R extends Row>(row: R, cells: readonly DocumentCell[], shift: number): readonly R[] => {
  const moved = cells.map((cell) => ({ ...cell, box: { ...cell.box, x: cell.box.x - shift } }));
  const [first] = moved;
  const last = moved.at(-1);
  if (first === undefined || last === undefined) return [];
  const width = last.box.x + last.box.width - first.box.x;
  return [{ ...row, cells: moved, box: { ...row.box, x: first.box.x, width } }];
};

/** The titles above two accounts are printed twice: once is enough. */
const titlesOf = <R extends Row>(above: R | undefined, split: number): R | null => {
  if (above === undefined || above.cells.some(isAmount)) return null;
  const left = above.cells.filter((cell) => !isRight(split)(cell));
  return left.length >= 2 && left.length * 2 === above.cells.length ? (part(above, left, 0)[0] ?? null) : null;
};

/**
 * Rows of an account that an office prints in two columns to save room (`Poste | Montant | Poste | Montant`) as one account: the
 * left column first, then the right one, moved under it. Other rows stay as they are.
 */
export const untwined = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const out: R[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const run = runAt(rows, index);
    if (row === undefined) continue;
    if (run === null) {
      out.push(row);
      continue;
    }
    const titles = titlesOf(out.at(-1), run.split);
    if (titles !== null) out[out.length - 1] = titles;
    const twins = rows.slice(run.from, run.to);
    const shift = run.split - row.box.x;
    out.push(
      ...twins.flatMap((twin) =>
        part(
          twin,
          twin.cells.filter((cell) => !isRight(run.split)(cell)),
          0,
        ),
      ),
    );
    out.push(...twins.flatMap((twin) => part(twin, twin.cells.filter(isRight(run.split)), shift)));
    index = run.to - 1;
  }
  return out;
};
