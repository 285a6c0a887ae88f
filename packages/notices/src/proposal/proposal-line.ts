import type { PageText } from '@amont/domain/text/page-text';
import { foldText } from '../fold-text.ts';
import { viewOf } from '../page-view.ts';

/** A line of an official notice, with what tells a heading from the rest. */
export type ProposalLine = {
  readonly text: string;
  readonly page: number;
  /** Offset in the pages' text, joined by line breaks. */
  readonly start: number;
  readonly isHeading: boolean;
};

/** Letters this much larger than the body's make a heading. */
const LARGER = 1.12;
const MAX_HEADING = 110;
const MIN_LETTERS = 4;

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Most of a page is body text: the height that most letters have. */
const bodyHeight = (pages: readonly PageText[]): number => {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { height, text } of lines) {
      const rounded = Math.round(height * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

const isCapitals = (text: string): boolean => {
  const letters = lettersOf(text);
  return letters.length >= MIN_LETTERS && letters === letters.toUpperCase();
};

/** A page's own number, a price, a telephone number and an address are no headings, however large they are set. */
const isTitleLike = (text: string): boolean =>
  text.length <= MAX_HEADING &&
  lettersOf(text).length >= MIN_LETTERS &&
  !/[.,;:]$/.test(text) &&
  !/\d{2}[ .]\d{2}[ .]\d{2}|\b\d{5}\b|@|www\.|\d+\s?\/\s?\d+$/.test(text);

/**
 * The lines of an official notice in reading order.
 *
 * @param titles of sections known before: a line that is one is a heading however it is set
 */
export const proposalLines = (pages: readonly PageText[], titles: readonly string[]): readonly ProposalLine[] => {
  const known = new Set(titles.map((title) => foldText(title).text));
  const body = bodyHeight(pages);
  let start = 0;
  return pages.flatMap((page) => {
    const large = new Set(
      page.lines.filter(({ height }) => body > 0 && height >= LARGER * body).map(({ text }) => foldText(text).text),
    );
    return viewOf(page)
      .raw.split('\n')
      .map((raw) => {
        const text = raw.replaceAll('\t', ' ').trim();
        const folded = foldText(text).text;
        const isHeading = known.has(folded) || (isTitleLike(text) && (isCapitals(text) || large.has(folded)));
        const line = { text, page: page.page, start, isHeading };
        start += raw.length + 1;
        return line;
      });
  });
};
