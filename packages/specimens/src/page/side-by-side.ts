import type { PageItem, PageModel } from './page-model.ts';

const moved = (item: PageItem, by: number): PageItem =>
  item.kind === 'rule' ? { ...item, x1: item.x1 + by, x2: item.x2 + by } : { ...item, x: item.x + by };

/** Puts pages beside each other, `perSheet` on a sheet: columns of one page, or two pages on a landscape sheet. */
export const sideBySide = (pages: readonly PageModel[], perSheet: number): readonly PageModel[] => {
  const sheets: PageModel[] = [];
  for (let at = 0; at < pages.length; at += perSheet) {
    const group = pages.slice(at, at + perSheet);
    const width = (group[0]?.width ?? 0) * perSheet;
    const items = group.flatMap((page, index) => page.items.map((item) => moved(item, index * page.width)));
    sheets.push({ width, height: group[0]?.height ?? 0, items });
  }
  return sheets;
};
