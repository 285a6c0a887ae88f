import type { PageText } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { pagesToLookAt } from './pages-to-look-at.ts';

const pagesOf = (sources: readonly PageText['source'][]): readonly PageText[] =>
  sources.map((source, i) => ({ page: i + 1, width: 595, height: 842, source, confidence: 0, lines: [] }));

test('all pages without text are looked at, in order, and no other', () => {
  const pages = pagesOf(['embedded', 'none', 'embedded', 'none']);
  expect(pagesToLookAt({ pages, suspects: [] })).toMatchObject([
    { page: { page: 2 }, why: 'unread' },
    { page: { page: 4 }, why: 'unread' },
  ]);
});

test('of a scan of a hundred pages the first thirty and the last ten are read', () => {
  const looked = pagesToLookAt({ pages: pagesOf(Array(100).fill('none')), suspects: [] }).map(({ page }) => page.page);
  expect(looked).toHaveLength(40);
  expect(looked.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(looked.slice(30)).toEqual(Array.from({ length: 10 }, (_, i) => i + 91));
});

test('three suspect pages at most, after the pages without text; layers of scanners are all replaced', () => {
  const pages = pagesOf(Array(8).fill('embedded'));
  const suspects = [1, 2, 3, 4, 5, 6].map((page) => ({
    page,
    why: page > 4 ? ('layer' as const) : ('hidden' as const),
  }));
  expect(pagesToLookAt({ pages, suspects }).map(({ page }) => page.page)).toEqual([5, 6, 1, 2, 3]);
});
