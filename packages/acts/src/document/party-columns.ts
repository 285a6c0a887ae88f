import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';
import { sectionRoleOf } from './label-key.ts';
import type { SectionRole } from './labels.ts';

const PARTIES: ReadonlySet<SectionRole> = new Set(['landlord', 'tenant', 'guarantor']);
const ALIGNED_PT = 6;
/** A label of a row stands at least this far left of the first column. */
const BESIDE_PT = 20;
const MOST_PT = 420;

type Placed = { readonly cell: TextCell; readonly line: TextLine };
type Columns = { readonly heads: readonly Placed[]; readonly y: number };

const partyOf = ({ cell }: Placed): SectionRole | null => {
  const role = sectionRoleOf(fold(cell.text).trim());
  return role !== null && PARTIES.has(role) ? role : null;
};

const middleOf = ({ cell }: Placed): number => cell.y + cell.height / 2;

/** Headings of parties side by side on one baseline, with nothing else on it. */
const columnsOf = (placed: readonly Placed[]): Columns | null => {
  const heads = placed.filter((each) => partyOf(each) !== null);
  for (const first of heads) {
    const row = placed.filter((each) => Math.abs(middleOf(each) - middleOf(first)) < 0.5 * first.cell.height);
    const roles = new Set(row.map(partyOf));
    if (row.length < 2 || roles.has(null) || roles.size !== row.length) continue;
    return { heads: row.sort((a, b) => a.cell.x - b.cell.x), y: first.cell.y + first.cell.height };
  }
  return null;
};

const crosses = ({ cell }: Placed, x: number): boolean => cell.x < x - ALIGNED_PT && cell.x + cell.width > x + 2;

/** Where the columns end: the first line that runs over the edge of one, or the lowest cell that stands in one. */
const bottomOf = (placed: readonly Placed[], { heads, y }: Columns): number => {
  const over = placed.filter((each) => each.cell.y > y - 1 && heads.some(({ cell }) => crosses(each, cell.x)));
  const limit = Math.min(y + MOST_PT, ...over.map(({ cell }) => cell.y));
  const first = heads[0]?.cell.x ?? 0;
  const inside = placed.filter(({ cell }) => cell.y > y - 1 && cell.y < limit && cell.x >= first - ALIGNED_PT);
  return Math.max(y, ...inside.map(({ cell }) => cell.y));
};

const lineOf = ({ cell, line }: Placed, block: number): TextLine => ({
  ...line,
  text: cell.text,
  cells: [cell],
  x: cell.x,
  width: cell.width,
  block,
});

/** Rows of a table stand further apart than the lines of one of its cells. */
const ROW_GAP = 1.6;

/** A column from its heading down, each of its rows a block of its own: no sentence runs from one into the next. */
const columnLines = (cells: readonly Placed[], from: number): readonly TextLine[] => {
  let block = from;
  return cells.map((each, index) => {
    const above = cells[index - 1]?.cell;
    if (above !== undefined && each.cell.y - above.y > ROW_GAP * above.height) block += 0.01;
    return lineOf(each, block);
  });
};

const byHeight = (a: Placed, b: Placed): number => a.cell.y - b.cell.y || a.cell.x - b.cell.x;

const inColumns = (page: PageText): PageText => {
  const placed = page.lines.flatMap((line) => line.cells.map((cell): Placed => ({ cell, line })));
  const columns = columnsOf(placed);
  if (columns === null) return page;
  const { heads, y } = columns;
  const first = heads[0]?.cell.x ?? 0;
  const bottom = bottomOf(placed, columns);
  const within = placed.filter(({ cell }) => cell.y > y - 1 && cell.y <= bottom);
  const labels = within.filter(({ cell }) => cell.x < first - BESIDE_PT);
  // Without labels beside them the columns are blocks, and the reader has parted those.
  if (labels.length < 2) return page;
  const taken = new Set([...heads, ...within].map(({ cell }) => cell));
  const lastBlock = Math.max(...page.lines.map(({ block }) => block));
  const columnAt = ({ cell }: Placed) => heads.findLast((head) => head.cell.x <= cell.x + ALIGNED_PT);
  const moved = heads.flatMap((head, index) =>
    columnLines(
      [head, ...within.filter((each) => !labels.includes(each) && columnAt(each) === head).sort(byHeight)],
      lastBlock + 2 + index,
    ),
  );
  const rest = page.lines.flatMap((line): readonly TextLine[] => {
    const cells = line.cells.filter((cell) => !taken.has(cell));
    if (cells.length === line.cells.length) return [line];
    return cells.length === 0 ? [] : [{ ...line, cells, text: cells.map(({ text }) => text).join('\t') }];
  });
  const above = rest.filter((line) => line.y <= y);
  const below = rest
    .filter((line) => line.y > y)
    .map((line) => ({ ...line, block: lastBlock + 2 + heads.length + line.block }));
  return {
    ...page,
    lines: [...above, ...labels.sort(byHeight).map((each) => lineOf(each, lastBlock + 1)), ...moved, ...below],
  };
};

/**
 * A table whose columns are the parties (`| REQUÉRANT | DESTINATAIRE`, rows `Identité`, `Domicile`) read party by party: the labels
 * of its rows, then each column from its heading down. Every cell stays, where it stands on the page.
 */
export const withPartyColumns = (pages: readonly PageText[]): readonly PageText[] => pages.map(inColumns);
