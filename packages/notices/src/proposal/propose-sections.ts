import type { NoticeVersion } from '@amont/domain/notice/notice-version';
import { findPhrase } from '../find-phrase.ts';
import { foldText } from '../fold-text.ts';
import type { ProposalLine } from './proposal-line.ts';
import { slugOf } from './slug.ts';

type Section = NoticeVersion['sections'][number];

/** Headings in the order of the text; one that is set on two lines is one. The first of the first page is the notice's own title. */
const headingsOf = (lines: readonly ProposalLine[]): readonly string[] => {
  const headings: string[] = [];
  lines.forEach((line, at) => {
    if (!line.isHeading) return;
    if (lines[at - 1]?.isHeading && lines[at - 1]?.page === line.page) headings.push(`${headings.pop()} ${line.text}`);
    else headings.push(line.text);
  });
  return lines.find(({ text }) => text !== '')?.isHeading ? headings.slice(1) : headings;
};

/** The notice's title as it is printed: its first lines, set as headings. Empty where it begins otherwise. */
export const printedTitle = (lines: readonly ProposalLine[]): string => {
  const first = lines.findIndex(({ text }) => text !== '');
  const end = lines.findIndex((line, at) => at >= first && !line.isHeading);
  return lines
    .slice(Math.max(0, first), end < 0 ? lines.length : end)
    .map(({ text }) => text)
    .join(' ');
};

/**
 * The sections that a notice's text has: those of the version it follows that are still there, with what they must still say, and what
 * else is set as a heading. A person completes them.
 */
export const proposeSections = (
  raw: string,
  lines: readonly ProposalLine[],
  before: NoticeVersion | null,
): readonly Section[] => {
  const text = { raw, folded: foldText(raw) };
  const kept = (before?.sections ?? [])
    .filter(({ title }) => findPhrase(text, title) !== null)
    .map((section) => ({ ...section, mustSay: section.mustSay.filter((phrase) => findPhrase(text, phrase) !== null) }));
  const known = new Set(kept.map(({ title }) => foldText(title).text));
  const isPartOfKnown = (heading: string): boolean =>
    [...known].some((title) => title.includes(heading) || heading.includes(title));
  const taken = new Set(kept.map(({ id }) => id));
  const added = headingsOf(lines)
    .filter((heading) => !isPartOfKnown(foldText(heading).text))
    .map((title) => {
      const id = slugOf(title, taken);
      taken.add(id);
      return { id, title, mustSay: [] };
    });
  const placeOf = ({ title }: Section): number => findPhrase(text, title) ?? raw.length;
  return [...kept, ...added].toSorted((a, b) => placeOf(a) - placeOf(b));
};
