import type { NoticeEvidence } from '@amont/domain/notice/notice-check';
import { clipPage } from './clip-page.ts';
import type { ActOfNotice } from './in-force.ts';
import { bestCount, isNoticePage, matchPage, type PageMatch } from './match-page.ts';
import type { NoticeRegistry, PreparedVersion } from './notice-registry.ts';
import type { PageView } from './page-view.ts';
import { compareCandidates, PAGE_TIE, rankVersions } from './rank-versions.ts';

/** Pages of a file that print one version of a notice. */
export type NoticeInstance = {
  readonly version: PreparedVersion;
  readonly pages: readonly PageView[];
  /** Share of those pages' shingles that the version has too: 1 for an exact copy, less with OCR noise or other text. */
  readonly likeness: number;
  /** Whether another version fits the text as well and nothing tells them apart. */
  readonly isAmbiguous: boolean;
  /** What speaks for the version, and for the one that came nearest, in the order in which it counts. */
  readonly evidence: readonly NoticeEvidence[];
};

type Claim = { readonly instance: NoticeInstance; readonly used: readonly PageMatch[] };

const likenessOf = (pages: readonly PageView[], version: PreparedVersion): number => {
  let size = 0;
  let shared = 0;
  for (const page of pages) {
    size += page.hashes.length;
    for (const hash of page.hashes) if (version.shingles.has(hash)) shared += 1;
  }
  return shared / Math.max(1, size);
};

const claimPages = (registry: NoticeRegistry, matches: readonly PageMatch[], act: ActOfNotice): Claim | null => {
  const [chosen, rival] = rankVersions(registry, matches, act);
  if (chosen === undefined) return null;
  const used = matches.filter((match) => (match.counts[chosen.index] ?? 0) >= PAGE_TIE * bestCount(match));
  const pages = used.map((match) => clipPage(match.view, chosen.version.shingles));
  const instance = {
    version: chosen.version,
    pages,
    likeness: likenessOf(pages, chosen.version),
    isAmbiguous: rival !== undefined && compareCandidates(chosen, rival) === 0,
    evidence: [...chosen.evidence, ...(rival?.evidence ?? [])],
  };
  return { instance, used };
};

/**
 * Finds the pages that print a registered notice, anywhere in a file, and which version each is. Several notices in a file
 * (two versions, two copies for two tenants) give one instance a version.
 */
export const findNotices = (
  registry: NoticeRegistry,
  views: readonly PageView[],
  act: ActOfNotice,
): readonly NoticeInstance[] => {
  let left: readonly PageMatch[] = views.map((view) => matchPage(registry, view)).filter(isNoticePage);
  const found: NoticeInstance[] = [];
  while (left.length > 0) {
    const next = claimPages(registry, left, act);
    if (next === null || next.used.length === 0) break;
    found.push(next.instance);
    left = left.filter((match) => !next.used.includes(match));
  }
  return found;
};
