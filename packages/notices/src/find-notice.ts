import type { NoticeEvidence } from '@amont/domain/notice/notice-check';
import { clipPage } from './clip-page.ts';
import type { ActOfNotice } from './in-force.ts';
import { bestCount, matchPage, noticePages, type PageMatch } from './match-page.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import type { PageView } from './page-view.ts';
import type { PreparedVersion } from './prepare-version.ts';
import { compareCandidates, PAGE_TIE, rankVersions } from './rank-versions.ts';
import { isSampled } from './shingle.ts';

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

/** A page of which more than this stands on a page before it is of another copy. */
const REPEATED = 0.5;

/**
 * The pages of the first copy: where a file joins an old notice and a new one of nearly the same text, or one copy for each
 * tenant, a page that says again what a page before it says begins another.
 */
const firstCopy = (matches: readonly PageMatch[], version: PreparedVersion): readonly PageMatch[] => {
  const said = new Set<number>();
  return matches.filter(({ view }) => {
    const own = view.hashes.filter((hash) => isSampled(hash) && version.saidOnce.has(hash));
    if (own.filter((hash) => said.has(hash)).length > REPEATED * own.length) return false;
    for (const hash of own) said.add(hash);
    return true;
  });
};

const claimPages = (registry: NoticeRegistry, matches: readonly PageMatch[], act: ActOfNotice): Claim | null => {
  const ofAll = rankVersions(registry, matches, act);
  const copy = ofAll[0] === undefined ? [] : firstCopy(matches, ofAll[0].version);
  const [chosen, rival] = copy.length === matches.length ? ofAll : rankVersions(registry, copy, act);
  if (chosen === undefined) return null;
  const used = copy.filter((match) => (match.counts[chosen.index] ?? 0) >= PAGE_TIE * bestCount(match));
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
 * (two versions, two copies for two tenants) give one instance each.
 */
export const findNotices = (
  registry: NoticeRegistry,
  views: readonly PageView[],
  act: ActOfNotice,
): readonly NoticeInstance[] => {
  let left: readonly PageMatch[] = noticePages(views.map((view) => matchPage(registry, view)));
  const found: NoticeInstance[] = [];
  while (left.length > 0) {
    const next = claimPages(registry, left, act);
    if (next === null || next.used.length === 0) break;
    found.push(next.instance);
    left = left.filter((match) => !next.used.includes(match));
  }
  return found;
};
