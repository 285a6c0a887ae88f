import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';

const FEWEST_LINES = 5;
const ALIGNED_PT = 4;
/** Shares of a page's width: a strip lies beyond the one, or ends before the other. */
const RIGHT_FROM = 0.66;
const LEFT_TO = 0.34;
/** Only an office fills a margin with how to reach it: a column of amounts or of the parties is something else. */
const OFFICE =
  /commissaires?[- ]de[- ]justice|huissiers?[- ]de[- ]justice|\betude\b|\boffice\b|\bs\.?(?:e\.?l\.?a\.?(?:r\.?l|s)|c\.?p)\b/;
const REACHED = /@|(?<!\d)0[1-9](?:[ .-]?\d\d){4}(?!\d)|\btel/;

const rightOf = (line: TextLine): number => line.x + line.width;

const speaksOfOffice = (lines: readonly TextLine[]): boolean => {
  const text = lines.map((line) => fold(line.text)).join('\n');
  return OFFICE.test(text) && REACHED.test(text) && /\b\d{5}\b/.test(text);
};

/** Whether no other line runs into the strip at its height. */
const isApart = (page: PageText, lines: readonly TextLine[], crosses: (line: TextLine) => boolean): boolean => {
  const top = Math.min(...lines.map(({ y }) => y));
  const bottom = Math.max(...lines.map(({ y, height }) => y + height));
  return !page.lines.some((line) => !lines.includes(line) && line.y >= top && line.y < bottom && crosses(line));
};

const rightStrip = (page: PageText): readonly TextLine[] => {
  const beyond = page.lines.filter(({ x }) => x > RIGHT_FROM * page.width);
  const edges = [...Map.groupBy(beyond, ({ x }) => Math.round(x / ALIGNED_PT)).values()];
  const widest = edges.sort((a, b) => b.length - a.length)[0] ?? [];
  const edge = Math.min(...widest.map(({ x }) => x));
  const lines = beyond.filter(({ x }) => Math.abs(x - edge) <= ALIGNED_PT);
  return isApart(page, lines, (line) => rightOf(line) > edge) ? lines : [];
};

const leftStrip = (page: PageText): readonly TextLine[] => {
  const before = page.lines.filter((line) => rightOf(line) < LEFT_TO * page.width);
  const edge = Math.min(...before.map(({ x }) => x));
  const lines = before.filter(({ x }) => Math.abs(x - edge) <= ALIGNED_PT);
  const right = Math.max(...lines.map(rightOf));
  return isApart(page, lines, (line) => line.x < right) ? lines : [];
};

const withoutStrip = (page: PageText): PageText => {
  const strip = [rightStrip(page), leftStrip(page)].find(
    (lines) => lines.length >= FEWEST_LINES && speaksOfOffice(lines),
  );
  if (strip === undefined) return page;
  const taken = new Set(strip);
  const block = Math.min(...page.lines.map((line) => line.block)) - 1;
  const moved = strip.toSorted((a, b) => a.y - b.y).map((line) => ({ ...line, block }));
  return { ...page, lines: [...moved, ...page.lines.filter((line) => !taken.has(line))] };
};

/**
 * Pages whose margin carries the office (its name, its officers, how to reach it) from top to bottom beside the act: the margin is
 * read first, as a letterhead is, and what stands beside it without a break.
 */
export const withMarginFirst = (pages: readonly PageText[]): readonly PageText[] => pages.map(withoutStrip);
