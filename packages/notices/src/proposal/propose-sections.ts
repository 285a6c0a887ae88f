import type { NoticeVersion } from '@amont/domain/notice/notice-version';
import { findPhrase } from '../find-phrase.ts';
import { foldText } from '../fold-text.ts';
import type { ProposalLine } from './proposal-line.ts';
import { slugOf } from './slug.ts';

type Section = NoticeVersion['sections'][number];

const SAME_HEIGHT = 0.05;

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Whether a heading goes on over the line: the same letters in the same size, and no question or sentence ended before it. */
const goesOn = (line: ProposalLine, next: ProposalLine | undefined): boolean =>
  next?.isHeading === true &&
  next.page === line.page &&
  !/[.?!:]$/.test(line.text) &&
  isCapitals(line.text) === isCapitals(next.text) &&
  Math.abs(line.height - next.height) <= SAME_HEIGHT * line.height;

/**
 * The titles of sections in the order of the text: headings that text follows. A heading with another right under it is the title of a
 * page or of the notice.
 */
const headingsOf = (lines: readonly ProposalLine[]): readonly string[] => {
  const written = lines.filter(({ text }) => text !== '');
  const titles: string[] = [];
  let begun: string | null = null;
  written.forEach((line, at) => {
    if (!line.isHeading) return;
    begun = begun === null ? line.text : `${begun} ${line.text}`;
    const next = written[at + 1];
    if (goesOn(line, next)) return;
    if (next !== undefined && !next.isHeading) titles.push(begun);
    begun = null;
  });
  return written[0]?.isHeading && titles[0]?.startsWith(written[0].text) ? titles.slice(1) : titles;
};

/** Whether a title is printed as one: on lines of its own, not in a sentence. */
const isPrintedAsTitle = (lines: readonly ProposalLine[], title: string): boolean => {
  const wanted = foldText(title).text;
  return lines.some(({ text }, at) => {
    const folded = foldText(text).text;
    if (folded === '') return false;
    const twoLines = folded + foldText(lines[at + 1]?.text ?? '').text;
    return (
      folded === wanted || twoLines === wanted || (folded.startsWith(wanted) && folded.length <= wanted.length + 3)
    );
  });
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
    .filter(({ title }) => isPrintedAsTitle(lines, title))
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
