import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { type FoldedText, foldText, plainWords } from './fold-text.ts';
import { shinglesOf } from './shingle.ts';

/** A page made ready to be compared: its text in reading order and its shingles. */
export type PageView = {
  readonly page: number;
  readonly source: PageText['source'];
  readonly confidence: number;
  readonly raw: string;
  readonly hashes: Int32Array;
};

/** A page this much wider than high may hold two pages of a notice side by side. */
const TWO_UP_RATIO = 1.15;
/** Share of lines that may cross the middle of a sheet printed two-up: running headers do. */
const MAX_CROSSING = 0.2;

const crosses = (line: TextLine, middle: number): boolean =>
  line.cells.some((cell) => cell.x < middle - 12 && cell.x + cell.width > middle + 12);

const halfOf = (page: PageText, isLeft: boolean): string[] =>
  page.lines
    .map((line) => line.cells.filter((cell) => cell.x + cell.width / 2 < page.width / 2 === isLeft))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => cell.text).join(' '));

const linesOf = (page: PageText): string[] => {
  const isTwoUp =
    page.width > page.height * TWO_UP_RATIO &&
    page.lines.filter((line) => crosses(line, page.width / 2)).length <= page.lines.length * MAX_CROSSING;
  return isTwoUp
    ? [...halfOf(page, true), ...halfOf(page, false)]
    : page.lines.map((line) => line.text.replaceAll('\t', ' '));
};

/** Prepares a page; a sheet printed two-up is read left half first. */
export const viewOf = (page: PageText): PageView => {
  const raw = page.source === 'none' ? '' : linesOf(page).join('\n');
  return {
    page: page.page,
    source: page.source,
    confidence: page.confidence,
    raw,
    hashes: shinglesOf(foldText(raw).text),
  };
};

/** The pages of a notice as one text. */
export type NoticeText = {
  readonly pages: readonly PageView[];
  readonly raw: string;
  readonly folded: FoldedText;
  readonly words: string;
  readonly hashes: Int32Array;
  /** Offset in `raw` at which each page begins. */
  readonly starts: readonly number[];
  /** Whether every page has a sound embedded text, so that an absence is an absence and not a fault of reading. */
  readonly isSharp: boolean;
};

const SHARP_CONFIDENCE = 0.9;

export const noticeTextOf = (pages: readonly PageView[]): NoticeText => {
  const starts: number[] = [];
  let length = 0;
  for (const page of pages) {
    starts.push(length);
    length += page.raw.length + 1;
  }
  const raw = pages.map((page) => page.raw).join('\n');
  const folded = foldText(raw);
  const isSharp = pages.every((page) => page.source === 'embedded' && page.confidence >= SHARP_CONFIDENCE);
  return { pages, raw, folded, words: plainWords(raw), hashes: shinglesOf(folded.text), starts, isSharp };
};

/** The page that an offset of a notice's text stands on. */
export const pageAt = (text: NoticeText, offset: number): PageView | undefined =>
  text.pages[text.starts.findLastIndex((start) => start <= offset)];

const MAX_EXCERPT = 160;

/** The printed line around an offset, with the one before it when the line is short, as an excerpt for people. */
export const excerptAt = (text: NoticeText, offset: number): string => {
  const from = text.raw.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.raw.indexOf('\n', offset);
  const before = text.raw.lastIndexOf('\n', Math.max(0, from - 2)) + 1;
  const line = text.raw.slice(from, end < 0 ? text.raw.length : end);
  const whole = line.length < 60 ? text.raw.slice(before, end < 0 ? text.raw.length : end) : line;
  return whole.replace(/\s+/g, ' ').trim().slice(0, MAX_EXCERPT);
};
