import type { NoticeRegistry } from './notice-registry.ts';
import type { PageView } from './page-view.ts';
import { isSampled } from './shingle.ts';

/** How much of a page each version of the registry explains, counted in sampled shingles. */
export type PageMatch = { readonly view: PageView; readonly size: number; readonly counts: Uint16Array };

/** A page is of a notice when this share of it is, … */
const MIN_SHARE = 0.4;
/** … by no less than some 200 characters; … */
const MIN_SHINGLES = 45;
/** … or when a notice begins or ends on a page of the act: about 500 characters in common. */
const MIN_SHARE_OF_MIXED = 0.18;
const MIN_SHINGLES_OF_MIXED = 110;
/** The last lines of a notice, on a page of their own, are of it only next to one that is: an act quotes an address, or the law. */
const MIN_SHINGLES_OF_REST = 6;
const SAME_VERSION = 0.85;

/** Compares a page with every version at once. */
export const matchPage = (registry: NoticeRegistry, view: PageView): PageMatch => {
  const counts = new Uint16Array(registry.versions.length);
  let size = 0;
  for (const hash of view.hashes) {
    if (!isSampled(hash)) continue;
    size += 1;
    for (const index of registry.postings.get(hash) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  return { view, size, counts };
};

/** What the version that explains most of a page explains of it. */
export const bestCount = (match: PageMatch): number => match.counts.reduce((most, count) => Math.max(most, count), 0);

const isNoticePage = (match: PageMatch): boolean => {
  const count = bestCount(match);
  const share = match.size === 0 ? 0 : count / match.size;
  return (
    (share >= MIN_SHARE && count >= MIN_SHINGLES) || (share >= MIN_SHARE_OF_MIXED && count >= MIN_SHINGLES_OF_MIXED)
  );
};

const isRestOf = (match: PageMatch, page: PageMatch): boolean => {
  const best = bestCount(page);
  const shared = match.counts.filter((count, index) => count > 0 && (page.counts[index] ?? 0) >= SAME_VERSION * best);
  const count = Math.max(0, ...shared);
  return (
    Math.abs(match.view.page - page.view.page) === 1 &&
    count >= Math.max(MIN_SHINGLES_OF_REST, MIN_SHARE * match.size, SAME_VERSION * bestCount(match))
  );
};

/** The pages that print a registered notice, or a good part of one, with the last few lines of it on a page of their own. */
export const noticePages = (matches: readonly PageMatch[]): readonly PageMatch[] => {
  const pages = matches.filter(isNoticePage);
  return matches.filter((match) => pages.includes(match) || pages.some((page) => isRestOf(match, page)));
};
