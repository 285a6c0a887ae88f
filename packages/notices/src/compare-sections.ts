import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import { foldText } from './fold-text.ts';
import type { LocatedSection } from './locate-sections.ts';
import { type NoticeText, pageAt } from './notice-text.ts';
import type { PreparedVersion } from './prepare-version.ts';
import { SHINGLE_LENGTH, shinglesOf } from './shingle.ts';

/** A section of which less than this is left, next to how well the rest was read, is missing; … */
const MISSING_BELOW = 0.35;
/** … where its title still stands, less than this: what is gone is then an entry of it; … */
const EMPTIED_BELOW = 0.15;
const TITLED_FROM = 0.6;
/** … and one of which more is left is missing too when it no longer says what it must. */
const WEAKENED_BELOW = 0.75;
/** A phrase broken by a column or a page still has this share of its shingles. */
const PHRASE_SHARE = 0.4;

const shareOf = (wanted: readonly number[], hashes: ReadonlySet<number>): number =>
  wanted.length === 0 ? 1 : wanted.filter((hash) => hashes.has(hash)).length / wanted.length;

/** Whether the notice says a phrase, however its lines are broken. */
const says = (text: NoticeText, hashes: ReadonlySet<number>, phrase: string): boolean => {
  const folded = foldText(phrase).text;
  if (text.folded.text.includes(folded)) return true;
  if (folded.length < 2 * SHINGLE_LENGTH) return !text.isSharp;
  const own = [...shinglesOf(folded)];
  return own.filter((hash) => hashes.has(hash)).length >= PHRASE_SHARE * own.length;
};

/** How well the page was read, judged by its better sections: what a whole section can be expected to reach. */
const readingQuality = (coverages: readonly number[]): number =>
  coverages.toSorted((a, b) => b - a)[Math.floor(coverages.length / 4)] ?? 1;

export type SectionComparison = {
  readonly findings: readonly NoticeFinding[];
  readonly missing: readonly string[];
  /** 0 to 1: how well the sections that are there were read. */
  readonly quality: number;
  /** Share of characters read wrong in them, 0 to 1. */
  readonly errorRate: number;
};

/** A wrong character spoils every shingle it stands in. */
const errorRateOf = (coverages: readonly number[]): number => {
  const mean = coverages.reduce((sum, coverage) => sum + coverage, 0) / Math.max(1, coverages.length);
  return coverages.length === 0 ? 0 : 1 - mean ** (1 / SHINGLE_LENGTH);
};

/** The sections of a version that a notice no longer has, in the order of the version. */
export const compareSections = (text: NoticeText, version: PreparedVersion): SectionComparison => {
  const hashes = new Set(text.hashes);
  const coverages = version.sectionsInText.map((section) => shareOf(section.hashes, hashes));
  const quality = readingQuality(coverages);
  const isMissing = (section: LocatedSection, coverage: number): boolean => {
    const isTitled = section.titleHashes.length > 0 && shareOf(section.titleHashes, hashes) >= TITLED_FROM * quality;
    if (coverage < (isTitled ? EMPTIED_BELOW : MISSING_BELOW) * quality) return true;
    return coverage < WEAKENED_BELOW * quality && section.ownPhrases.some((phrase) => !says(text, hashes, phrase));
  };
  const present = version.sectionsInText.map((section, index) => !isMissing(section, coverages[index] ?? 0));
  const findings = version.sectionsInText.flatMap((section, index): NoticeFinding[] => {
    if (present[index]) return [];
    const page = pageBefore(text, version, index, present);
    return [{ kind: 'missing_section', contact: null, found: null, expected: section.id, page, excerpt: null }];
  });
  const there = coverages.filter((_, index) => present[index]);
  return { findings, missing: findings.map((f) => f.expected ?? ''), quality, errorRate: errorRateOf(there) };
};

/** The page a missing section should stand on: that of the nearest section before it that is there. */
const pageBefore = (
  text: NoticeText,
  version: PreparedVersion,
  index: number,
  present: readonly boolean[],
): number | null => {
  const before = present.slice(0, index).lastIndexOf(true);
  const section = version.sectionsInText[before];
  const hashes = new Set(section?.hashes ?? []);
  const at = text.hashes.findLastIndex((hash) => hashes.has(hash));
  return (at < 0 ? text.pages[0] : pageAt(text, text.folded.at[at] ?? 0))?.page ?? null;
};
