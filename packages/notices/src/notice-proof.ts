import type { NoticeCheck } from '@amont/domain/notice/notice-check';
import type { PageText } from '@amont/domain/text/page-text';
import { findNotices } from './find-notice.ts';
import { type ActOfNotice, departementOf, versionInForce } from './in-force.ts';
import { nameNumber } from './name-number.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { excerptAt, type NoticeText, noticeTextOf, pageAt } from './notice-text.ts';
import { type PageView, viewOf } from './page-view.ts';
import type { PreparedVersion } from './prepare-version.ts';
import { textDifference } from './text-difference.ts';
import type { TextSegment } from './text-segment.ts';
import { type TextToken, tokensOf } from './text-token.ts';

/** A stretch of the reference held against the act, with its place in the act and what is known of the numbers that are wrong. */
export type ProofSegment = Pick<TextSegment, 'kind' | 'reference' | 'found'> & {
  /** Page of the file and words to look for on it; null where the act has nothing there. */
  readonly page: number | null;
  readonly excerpt: string | null;
  /** Whose the wrong numbers are or were, in French; empty when nothing is known of them. */
  readonly details: readonly string[];
};

export type NoticeProof = {
  /** The version that the act's notice is held against. */
  readonly reference: PreparedVersion;
  /** By page of the reference, from 1. */
  readonly pages: readonly { readonly page: number; readonly segments: readonly ProofSegment[] }[];
};

/** The version that a household should have found: the recognised one while it was accepted, else the one in force that day. */
const referenceOf = (registry: NoticeRegistry, act: ActOfNotice, check: NoticeCheck): PreparedVersion | null => {
  const recognised = registry.versions.find(({ id }) => id === check.version) ?? null;
  if (recognised !== null && check.verdict !== 'outdated' && check.verdict !== 'foreign') return recognised;
  const departement = departementOf(act.postalCode) ?? recognised?.departement ?? null;
  const type = act.type ?? recognised?.appliesTo[0] ?? null;
  if (departement === null || type === null) return recognised;
  return versionInForce(registry.versions, { departement, type, on: act.servedOn }) ?? recognised;
};

/** Where in the reference a page's words stand, on average: pages annexed in the wrong order are read in the right one. */
const placeIn = (reference: readonly TextToken[], page: PageView): number => {
  const places = new Map(reference.map(({ key }, index) => [key, index]));
  const found = tokensOf(page.raw).flatMap(({ key }) => (key.length > 5 ? (places.get(key) ?? []) : []));
  return found.length === 0 ? Number.POSITIVE_INFINITY : found.reduce((sum, at) => sum + at, 0) / found.length;
};

/** The pages of the first copy of the notice, without what the act says beside it. */
const foundPages = (
  registry: NoticeRegistry,
  views: readonly PageView[],
  act: ActOfNotice,
  check: NoticeCheck,
): readonly PageView[] => {
  const instance = findNotices(registry, views, act).find(
    ({ version, pages }) => version.id === check.version && pages.some(({ page }) => check.pages.includes(page)),
  );
  return instance?.pages ?? views.filter(({ page }) => check.pages.includes(page));
};

type Reference = { readonly tokens: readonly TextToken[]; readonly starts: readonly number[] };

const referenceTokens = (version: PreparedVersion): Reference => {
  const starts: number[] = [];
  const tokens: TextToken[] = [];
  for (const page of version.pages) {
    starts.push(tokens.length);
    tokens.push(...tokensOf(page));
  }
  return { tokens, starts };
};

const proofSegment = (
  segment: TextSegment,
  found: { readonly text: NoticeText; readonly tokens: readonly TextToken[] },
  nameOf: (number: string) => string | null,
): ProofSegment => {
  const { kind, reference, found: words, foundAt, wrongPhones, rightPhones } = segment;
  const offset = foundAt === null ? null : (found.tokens[foundAt]?.start ?? null);
  const wrong = wrongPhones.filter((phone) => !rightPhones.includes(phone));
  return {
    kind,
    reference,
    found: words,
    page: offset === null ? null : (pageAt(found.text, offset)?.page ?? null),
    excerpt: offset === null || kind === 'same' ? null : excerptAt(found.text, offset),
    details: wrong.flatMap((phone) => nameOf(phone) ?? []),
  };
};

/**
 * Holds the notice annexed to an act against the version the household should have found, word by word.
 *
 * @param pages every page of the file
 * @param check what was said of the notice
 * @returns null when the registry has nothing to hold it against, or the file has no notice
 */
export const proveNotice = (
  registry: NoticeRegistry,
  pages: readonly PageText[],
  act: ActOfNotice,
  check: NoticeCheck,
): NoticeProof | null => {
  const reference = referenceOf(registry, act, check);
  if (reference === null || check.pages.length === 0) return null;
  const { tokens, starts } = referenceTokens(reference);
  const views = foundPages(registry, pages.map(viewOf), act, check)
    .map((view) => ({ view, place: placeIn(tokens, view) }))
    .toSorted((a, b) => a.place - b.place || a.view.page - b.view.page)
    .map(({ view }) => view);
  const text = noticeTextOf(views);
  const found = { text, tokens: tokensOf(text.raw) };
  const { departement } = reference;
  const nameOf = (number: string) => nameNumber(registry.register, { number, departement, on: act.servedOn });
  let at = 0;
  const placed = textDifference(tokens, found.tokens, !text.isSharp, new Set(starts)).map((segment) => {
    at = segment.referenceAt ?? at;
    const page = starts.findLastIndex((start) => start <= at) + 1;
    return { page, segment: proofSegment(segment, found, nameOf) };
  });
  return {
    reference,
    pages: starts.map((_, index) => ({
      page: index + 1,
      segments: placed.filter(({ page }) => page === index + 1).map(({ segment }) => segment),
    })),
  };
};
