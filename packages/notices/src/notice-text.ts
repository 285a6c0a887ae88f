import { type FoldedText, foldText } from './fold-text.ts';
import type { FigureReading, PageView } from './page-view.ts';
import { shinglesOf } from './shingle.ts';

/** The pages of a notice as one text. */
export type NoticeText = {
  readonly pages: readonly PageView[];
  readonly raw: string;
  readonly folded: FoldedText;
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
  return { pages, raw, folded, hashes: shinglesOf(folded.text), starts, isSharp };
};

/** The recogniser's least confidence in the figures of a stretch, 0 to 1, or null where it gave none. */
export const figureConfidence = (text: NoticeText, start: number, end: number): number | null => {
  const page = text.pages.findLastIndex((_, index) => (text.starts[index] ?? 0) <= start);
  const offset = text.starts[page] ?? 0;
  const inside = (text.pages[page]?.figures ?? []).filter(
    (figure: FigureReading) => figure.start + offset < end && figure.end + offset > start,
  );
  return inside.length === 0 ? null : Math.min(...inside.map((figure) => figure.confidence));
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
