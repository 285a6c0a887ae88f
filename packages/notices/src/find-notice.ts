import { plainWords } from './fold-text.ts';
import type { NoticeRegistry, PreparedVersion } from './notice-registry.ts';
import type { PageView } from './notice-text.ts';
import { findPhones } from './phone-number.ts';
import { isSampled } from './shingle.ts';

/** Pages of a file that print one version of a notice. */
export type NoticeInstance = {
  readonly version: PreparedVersion;
  readonly pages: readonly PageView[];
  /** Share of those pages' shingles that the version has too: 1 for an exact copy, less with OCR noise or other text. */
  readonly likeness: number;
  /** Whether another version fits the text as well and nothing printed on the pages tells them apart. */
  readonly isAmbiguous: boolean;
};

type Match = { readonly view: PageView; readonly size: number; readonly counts: Uint16Array };

/** A page is of a notice when this share of it is, … */
const MIN_SHARE = 0.4;
const MIN_SHINGLES = 12;
/** … or when a notice begins or ends on a page of the act: about 500 characters in common. */
const MIN_SHARE_OF_MIXED = 0.18;
const MIN_SHINGLES_OF_MIXED = 110;
/** Versions this close to the best are told apart by marks, numbers and words, not by a few letters. */
const TIE = 0.97;
/** A page goes to a version that explains nearly as much of it as any other does. */
const PAGE_TIE = 0.85;

const matchPage = (registry: NoticeRegistry, view: PageView): Match => {
  const counts = new Uint16Array(registry.versions.length);
  let size = 0;
  for (const hash of view.hashes) {
    if (!isSampled(hash)) continue;
    size += 1;
    for (const index of registry.postings.get(hash) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  return { view, size, counts };
};

const best = (match: Match): number => match.counts.reduce((most, count) => Math.max(most, count), 0);

const isNoticePage = (match: Match): boolean => {
  const count = best(match);
  const share = match.size === 0 ? 0 : count / match.size;
  return (
    (share >= MIN_SHARE && count >= MIN_SHINGLES) || (share >= MIN_SHARE_OF_MIXED && count >= MIN_SHINGLES_OF_MIXED)
  );
};

const supportOf = (matches: readonly Match[], index: number): number =>
  matches.reduce((sum, match) => {
    const count = match.counts[index] ?? 0;
    return sum + (count >= PAGE_TIE * best(match) ? count : 0);
  }, 0);

/** Evidence after the text itself: version marks, then telephone numbers, then the words the version must say or must not. */
const evidenceOf = (version: PreparedVersion, printed: Printed): readonly number[] => [
  version.marks.some((mark) => printed.words.includes(mark)) ? 1 : 0,
  [...version.phonesInText].filter((phone) => printed.phones.has(phone)).length,
  version.sections.flatMap((s) => s.mustSay).filter((phrase) => printed.words.includes(plainWords(phrase))).length -
    version.markers.filter((marker) => printed.words.includes(plainWords(marker))).length,
];

type Printed = { readonly words: string; readonly phones: ReadonlySet<string> };
type Candidate = { readonly version: PreparedVersion; readonly index: number; readonly evidence: readonly number[] };

const compareEvidence = (a: Candidate, b: Candidate): number => {
  const at = a.evidence.findIndex((value, index) => value !== b.evidence[index]);
  return at < 0 ? 0 : (b.evidence[at] ?? 0) - (a.evidence[at] ?? 0);
};

/** The versions that explain the pages about equally well, best evidence first, the newest first where nothing decides. */
const candidatesFor = (registry: NoticeRegistry, matches: readonly Match[]): readonly Candidate[] => {
  const supports = registry.versions.map((_, index) => supportOf(matches, index));
  const most = Math.max(0, ...supports);
  const raw = matches.map((match) => match.view.raw).join('\n');
  const printed = { words: plainWords(raw), phones: new Set(findPhones(raw).map((phone) => phone.number)) };
  return registry.versions
    .map((version, index) => ({ version, index }))
    .filter(({ index }) => most > 0 && (supports[index] ?? 0) >= TIE * most)
    .map((candidate) => ({ ...candidate, evidence: evidenceOf(candidate.version, printed) }))
    .toSorted((a, b) => compareEvidence(a, b) || b.version.inForceFrom.localeCompare(a.version.inForceFrom));
};

type Claim = { readonly instance: NoticeInstance; readonly used: readonly Match[] };

const claimPages = (registry: NoticeRegistry, matches: readonly Match[]): Claim | null => {
  const [chosen, rival] = candidatesFor(registry, matches);
  if (chosen === undefined) return null;
  const used = matches.filter((match) => (match.counts[chosen.index] ?? 0) >= PAGE_TIE * best(match));
  const size = used.reduce((sum, match) => sum + match.size, 0);
  const matched = used.reduce((sum, match) => sum + (match.counts[chosen.index] ?? 0), 0);
  const instance = {
    version: chosen.version,
    pages: used.map((match) => match.view),
    likeness: size === 0 ? 0 : matched / size,
    isAmbiguous: rival !== undefined && compareEvidence(chosen, rival) === 0,
  };
  return { instance, used };
};

/**
 * Finds the pages that print a registered notice, anywhere in a file, and which version each is.
 *
 * The order of evidence: likeness of the text; where versions tie, a printed version mark; then the telephone numbers; then
 * the words a version must say or must not. Several notices in a file (two versions, two copies for two tenants) give one
 * instance a version.
 */
export const findNotices = (registry: NoticeRegistry, views: readonly PageView[]): readonly NoticeInstance[] => {
  let left: readonly Match[] = views.map((view) => matchPage(registry, view)).filter(isNoticePage);
  const found: NoticeInstance[] = [];
  while (left.length > 0) {
    const next = claimPages(registry, left);
    if (next === null || next.used.length === 0) break;
    found.push(next.instance);
    left = left.filter((match) => !next.used.includes(match));
  }
  return found;
};
