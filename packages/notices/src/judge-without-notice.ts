import type { Judgement } from './judge-notice.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { isUnread, type PageView } from './page-view.ts';

/** Whether unread pages in a row could hold the shortest registered notice; a wide sheet holds two of its pages. */
const hasRoomFor = (registry: NoticeRegistry, unread: readonly PageView[]): boolean => {
  const needed = Math.min(...registry.versions.map((version) => version.pages.length));
  let room = 0;
  return unread.some((view, index) => {
    const isNext = unread[index - 1]?.page === view.page - 1;
    room = (isNext ? room : 0) + (view.isWide ? 2 : 1);
    return room >= needed;
  });
};

const NOTHING = { version: null, pages: [], findings: [], quality: 0, doubts: [] } as const;

/** No notice: missing from this file, unless pages that nobody could read have room for one. */
export const judgeWithoutNotice = (
  registry: NoticeRegistry,
  views: readonly PageView[],
): { readonly judgement: Judgement; readonly confidence: number } => {
  const unread = views.filter(isUnread);
  if (unread.length === 0) {
    const reading = Math.min(1, ...views.map((view) => view.confidence));
    const confidence = Math.round((0.7 + 0.28 * reading) * 100) / 100;
    return { judgement: { ...NOTHING, verdict: 'missing' }, confidence };
  }
  const doubts = ['notice.page-unread'] as const;
  if (!hasRoomFor(registry, unread)) return { judgement: { ...NOTHING, verdict: 'missing', doubts }, confidence: 0.5 };
  const findings = unread.map(({ page }) => ({
    kind: 'missing_section' as const,
    contact: null,
    found: null,
    expected: null,
    page,
    excerpt: null,
  }));
  const pages = unread.map((view) => view.page);
  return { judgement: { ...NOTHING, verdict: 'unreadable', pages, findings, doubts }, confidence: 0.5 };
};
