import type { NoticeVersion } from '@amont/domain/notice/notice-version';
import { type FoldedText, foldedPosition, foldText } from './fold-text.ts';
import type { LocatedContact } from './locate-contacts.ts';
import { shinglesOf } from './shingle.ts';

/** A section of a version and the shingles that stand in no other of its sections. */
export type LocatedSection = {
  readonly id: string;
  readonly title: string;
  readonly mustSay: readonly string[];
  readonly hashes: readonly number[];
  /** The shingles of its title that stand in no other section. */
  readonly titleHashes: readonly number[];
  /** What it must say outside the entries of contacts: those are compared one by one. */
  readonly ownPhrases: readonly string[];
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

type FoldedLine = { readonly start: number; readonly text: string };

const foldLines = (raw: string): readonly FoldedLine[] => {
  let start = 0;
  return raw.split('\n').map((line) => {
    const folded = { start, text: foldText(line).text };
    start += line.length + 1;
    return folded;
  });
};

/** A line that is the title, or begins with it; a title set on two lines is found where lines do not count. */
const startOfTitle = (lines: readonly FoldedLine[], folded: FoldedText, title: string): number => {
  const wanted = foldText(title).text;
  const line = lines.find((one) => one.text === wanted) ?? lines.find((one) => one.text.startsWith(wanted));
  if (line !== undefined) return line.start;
  const at = folded.text.indexOf(wanted);
  return at < 0 ? -1 : (folded.at[at] ?? -1);
};

const spansOf = (version: NoticeVersion, raw: string, folded: FoldedText): Span[] => {
  const lines = foldLines(raw);
  const found = version.sections
    .map((section) => ({ ...section, start: startOfTitle(lines, folded, section.title) }))
    .filter((section) => section.start >= 0)
    .toSorted((a, b) => a.start - b.start);
  return found.map((section, index) => ({
    ...section,
    start: foldedPosition(folded, section.start),
    end: foldedPosition(folded, found[index + 1]?.start ?? raw.length),
  }));
};

/** The sections of a version in the order of its text; a section whose title the text does not print keeps its order and has no shingles. */
export const locateSections = (
  version: NoticeVersion,
  raw: string,
  folded: FoldedText,
  contacts: readonly LocatedContact[],
): readonly LocatedSection[] => {
  const entries = contacts.map((contact) => folded.text.slice(contact.from, contact.to));
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
    return {
      ...section,
      hashes,
      titleHashes: [...shinglesOf(foldText(section.title).text)].filter((hash) => uses.get(hash) === 1),
      ownPhrases: section.mustSay.filter((phrase) => !entries.some((entry) => entry.includes(foldText(phrase).text))),
      from: placed?.span.start ?? 0,
      to: placed?.span.end ?? 0,
    };
  });
};
