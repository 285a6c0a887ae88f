import type { NoticeVersion } from '@amont/domain/notice/notice-version';
import { type FoldedText, foldedPosition, foldText } from './fold-text.ts';
import { shinglesOf } from './shingle.ts';

/** A section of a version and the shingles that stand in no other of its sections. */
export type LocatedSection = {
  readonly id: string;
  readonly title: string;
  readonly mustSay: readonly string[];
  readonly hashes: readonly number[];
  /** Folded positions in the version's text; both 0 when its title is not printed. */
  readonly from: number;
  readonly to: number;
};

type Span = {
  readonly id: string;
  readonly title: string;
  readonly mustSay: readonly string[];
  readonly start: number;
  readonly end: number;
};

/** A section whose own wording is shorter than this is judged by all its shingles. */
const MIN_OWN_SHINGLES = 12;

const startOfTitle = (raw: string, title: string): number => {
  const wanted = foldText(title).text;
  let start = 0;
  let prefix = -1;
  for (const line of raw.split('\n')) {
    const folded = foldText(line).text;
    if (folded === wanted) return start;
    if (prefix < 0 && folded.length > 0 && folded.startsWith(wanted)) prefix = start;
    start += line.length + 1;
  }
  return prefix >= 0 ? prefix : wrappedTitle(raw, wanted);
};

/** A title set on two lines is found in the folded text, where lines do not count. */
const wrappedTitle = (raw: string, wanted: string): number => {
  const folded = foldText(raw);
  const at = folded.text.indexOf(wanted);
  return at < 0 ? -1 : (folded.at[at] ?? -1);
};

const spansOf = (version: NoticeVersion, raw: string, folded: FoldedText): Span[] => {
  const found = version.sections
    .map((section) => ({ ...section, start: startOfTitle(raw, section.title) }))
    .filter((section) => section.start >= 0)
    .toSorted((a, b) => a.start - b.start);
  return found.map((section, index) => ({
    ...section,
    start: foldedPosition(folded, section.start),
    end: foldedPosition(folded, found[index + 1]?.start ?? raw.length),
  }));
};

/** The sections of a version in the order of its text; a section whose title the text does not print keeps its order and has no shingles. */
export const locateSections = (version: NoticeVersion, raw: string, folded: FoldedText): readonly LocatedSection[] => {
  const spans = spansOf(version, raw, folded).map((span) => ({
    span,
    hashes: new Set(shinglesOf(folded.text.slice(span.start, span.end))),
  }));
  const uses = new Map<number, number>();
  for (const { hashes } of spans) for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  return version.sections.map((section) => {
    const placed = spans.find(({ span }) => span.id === section.id);
    const all = [...(placed?.hashes ?? [])];
    const own = all.filter((hash) => uses.get(hash) === 1);
    const hashes = own.length >= MIN_OWN_SHINGLES ? own : all;
    return { ...section, hashes, from: placed?.span.start ?? 0, to: placed?.span.end ?? 0 };
  });
};
