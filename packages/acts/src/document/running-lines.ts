import type { TextLine } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';

const EDGE = 4;
const PAGE_NUMBER =
  /^(?:[-–\s]*(?:page|feuillet|folio|p\.)?\s*(?:n[°o]\s*)?\d{1,3}(?:\s*(?:\/|sur|de)\s*\d{1,3})?[-–\s]*)$/;
/** Heads of a statement of account come again on each page, and must. */
const TABLE = /libelle|debit|credit|montant|solde|designation|\d,\d\d/;

type Placed = { readonly line: TextLine; readonly page: number; readonly edge: 'top' | 'bottom' };

const keyOf = (line: TextLine): string => fold(line.text).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const edgesOf = (lines: readonly TextLine[], page: number): readonly Placed[] => {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const top = sorted.slice(0, EDGE).map((line): Placed => ({ line, page, edge: 'top' }));
  const bottom = sorted
    .slice(Math.max(EDGE, sorted.length - EDGE))
    .map((line): Placed => ({ line, page, edge: 'bottom' }));
  return [...top, ...bottom];
};

/**
 * Lines printed again at the edge of several pages, and page numbers: they would cut a sentence that runs over two pages.
 * The first of a running head and the last of a running foot are kept, for what they say of the office.
 *
 * @param pages the lines of each page, in order
 * @returns the lines to leave out
 */
export const runningLines = (pages: readonly (readonly TextLine[])[]): ReadonlySet<TextLine> => {
  const out = new Set<TextLine>();
  if (pages.length < 2) return out;
  const edges = pages.flatMap((lines, page) => edgesOf(lines, page));
  const groups = Map.groupBy(
    edges.filter(({ line }) => !TABLE.test(fold(line.text))),
    ({ line, edge }) => `${edge}/${keyOf(line)}`,
  );
  for (const [key, group] of groups) {
    const repeated = new Set(group.map((each) => each.page)).size > 1;
    const numbered = PAGE_NUMBER.test(fold(group[0]?.line.text ?? ''));
    if (!repeated && !numbered) continue;
    const kept = numbered ? undefined : key.startsWith('top') ? group[0] : group.at(-1);
    for (const each of group) if (each !== kept) out.add(each.line);
  }
  return out;
};
