import type { PageText, TextCell, TextLine } from '@amont/domain/text/page-text';
import { type FoldedText, foldText } from './fold-text.ts';
import { joinLines } from './join-lines.ts';
import { shinglesOf } from './shingle.ts';

/** How sure a recogniser was of a word with figures: offsets in the page's text, confidence 0 to 1. */
export type FigureReading = { readonly start: number; readonly end: number; readonly confidence: number };

/** A page made ready to be compared: its text in reading order and its shingles. */
export type PageView = {
  readonly page: number;
  readonly source: PageText['source'];
  readonly confidence: number;
  /** Whether the sheet may hold two pages side by side. */
  readonly isWide: boolean;
  readonly raw: string;
  readonly folded: FoldedText;
  readonly hashes: Int32Array;
  /** In the order of the text; empty where no recogniser said. */
  readonly figures: readonly FigureReading[];
};

/** A page this much wider than high may hold two pages of a notice side by side. */
const TWO_UP_RATIO = 1.15;
/** Share of lines that may cross the middle of a sheet printed two-up: running headers do. */
const MAX_CROSSING = 0.2;

const isWide = (page: PageText): boolean => page.width > page.height * TWO_UP_RATIO;

const crosses = (line: TextLine, middle: number): boolean =>
  line.cells.some((cell) => cell.x < middle - 12 && cell.x + cell.width > middle + 12);

type Row = readonly TextCell[];

const halfOf = (page: PageText, isLeft: boolean): readonly Row[] =>
  page.lines
    .map((line) => line.cells.filter((cell) => cell.x + cell.width / 2 < page.width / 2 === isLeft))
    .filter((cells) => cells.length > 0);

const rowsOf = (page: PageText): readonly Row[] => {
  const isTwoUp =
    isWide(page) &&
    page.lines.filter((line) => crosses(line, page.width / 2)).length <= page.lines.length * MAX_CROSSING;
  if (isTwoUp) return [...halfOf(page, true), ...halfOf(page, false)];
  return page.source === 'ocr' ? joinLines(page.lines) : page.lines.map((line) => line.cells);
};

const figuresOf = (cell: TextCell, offset: number): FigureReading[] => {
  let from = 0;
  return (cell.words ?? []).flatMap((word) => {
    const at = cell.text.indexOf(word.text, from);
    if (at < 0) return [];
    from = at + word.text.length;
    return /\d/.test(word.text) ? [{ start: offset + at, end: offset + from, confidence: word.confidence }] : [];
  });
};

const readRows = (rows: readonly Row[]): { raw: string; figures: readonly FigureReading[] } => {
  const figures: FigureReading[] = [];
  let raw = '';
  rows.forEach((cells, index) => {
    if (index > 0) raw += '\n';
    cells.forEach((cell, column) => {
      if (column > 0) raw += '\t';
      figures.push(...figuresOf(cell, raw.length));
      raw += cell.text;
    });
  });
  return { raw, figures };
};

/** Prepares a page; a sheet printed two-up is read left half first. */
export const viewOf = (page: PageText): PageView => {
  const { raw, figures } = readRows(page.source === 'none' ? [] : rowsOf(page));
  const folded = foldText(raw);
  return {
    page: page.page,
    source: page.source,
    confidence: page.confidence,
    isWide: isWide(page),
    raw,
    folded,
    hashes: shinglesOf(folded.text),
    figures,
  };
};

/** A stretch of a page's text as a view of its own. */
export const clipView = (view: PageView, from: number, to: number): PageView => {
  const raw = view.raw.slice(from, to);
  const folded = foldText(raw);
  return {
    ...view,
    raw,
    folded,
    hashes: shinglesOf(folded.text),
    figures: view.figures
      .filter((figure) => figure.start >= from && figure.end <= to)
      .map((figure) => ({ ...figure, start: figure.start - from, end: figure.end - from })),
  };
};

/** A text on a page that OCR trusted less than this may be anything. */
const MIN_OCR_CONFIDENCE = 0.4;
/** A layer the reader trusts less than this may be another program's OCR, good or bad: its words tell. */
const SOUND = 0.9;
/** A readable page has hardly any word that is none; a spoilt text layer has every second one. */
const MAX_NO_WORDS = 0.2;
const MIN_WORDS = 20;

const ORDINAL_OR_ADDRESS = /^[("«]*(?:\d+(?:er|re|e|è|ème|bis|ter|h)\b|\S+@\S+\.\p{L}+|(?:www|https?:))/iu;
const NO_WORD = /\p{L}\d|\d\p{L}|[\p{L}\d][@{}[\]|\\^~_<>=][\p{L}\d]|[@{}|\\^~_<>=]\p{L}|\p{L}[@{}|\\^~_<>=]/u;

const isNoWord = (word: string): boolean => NO_WORD.test(word) && !ORDINAL_OR_ADDRESS.test(word);

const isSpoilt = (raw: string): boolean => {
  const words = raw.split(/\s+/).filter((word) => word.length > 2 && /\p{L}/u.test(word));
  return words.length >= MIN_WORDS && words.filter(isNoWord).length > MAX_NO_WORDS * words.length;
};

/** Whether nobody could read a page: it may hold what is not found elsewhere. */
export const isUnread = (view: PageView): boolean =>
  view.source === 'none' ||
  (view.source === 'ocr' && view.confidence < MIN_OCR_CONFIDENCE && view.raw.length > 0) ||
  (view.confidence < SOUND && isSpoilt(view.raw));
