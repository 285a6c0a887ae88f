import type { FieldSource } from '@amont/domain/act/checked-act';
import type { PageText, TextCell } from '@amont/domain/text/page-text';
import { annexPages } from './annex-pages.ts';
import { withoutLeaders } from './dot-leaders.ts';
import { flowOf } from './flow.ts';
import { fold, tidy } from './fold-text.ts';
import { partedWords } from './parted-words.ts';
import { runningLines } from './running-lines.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A table cell, a label, or a whole line of prose: words that stand close together. */
export type DocumentCell = {
  readonly text: string;
  /** `text` folded: lower-case, no accents, same length. */
  readonly folded: string;
  readonly box: Box;
};

/** One visual line of one column of the act. */
export type DocumentLine = {
  /** Position in `ActDocument.lines`. */
  readonly index: number;
  /** 1-based, as in the file. */
  readonly page: number;
  readonly block: number;
  /** Cells joined by a space; blanks folded. */
  readonly text: string;
  /** `text` folded: lower-case, no accents, plain apostrophes and hyphens; same length. */
  readonly folded: string;
  readonly cells: readonly DocumentCell[];
  readonly box: Box;
  /** Offset of the line in `ActDocument.text` and `ActDocument.folded`. */
  readonly start: number;
  readonly end: number;
};

/**
 * The act's own words, in reading order: the pages of an annexed notice are left out, so that its telephone numbers and
 * its talk of other acts never feed a field.
 */
export type ActDocument = {
  readonly pages: readonly PageText[];
  readonly lines: readonly DocumentLine[];
  /** All lines joined by `\n`. */
  readonly text: string;
  /** `text` folded, same length: search here, cut from `text` at the same offsets. */
  readonly folded: string;
  /** 1-based numbers of the pages taken for an annexed notice or information leaflet. */
  readonly annexPages: readonly number[];
  /** 1-based numbers of the pages that have no usable text. */
  readonly pagesWithoutText: readonly number[];
  /** Lowest reader confidence among the act's pages: 1 for a sound embedded layer, less for OCR. */
  readonly textConfidence: number;
};

/** `ÀMonsieur`, `COMMANDEMENTMadame`: a reader may lose the blank between two runs of text. */
const CIVILITY = /Monsieur|Madame|Mademoiselle/;
const GLUED = /(?<=\p{L})(?=(?:Monsieur|Madame|Mademoiselle)(?![\p{Ll}]))/gu;

/** `EXPÉDITIONMonsieur`, `COPIE06 …`: a stamp printed over the text, without a blank before what it covers. */
const STAMP = /^(?:EXP[ÉE]DITION|COPIE|DUPLICATA|ORIGINAL)(?=\p{Lu}\p{Ll}|\d)/u;

const cellOf = (cell: TextCell): DocumentCell => {
  const printed = partedWords(tidy(cell.text).replaceAll('\n', ' ').replace(STAMP, ''));
  const text = CIVILITY.test(printed) ? printed.replace(GLUED, ' ') : printed;
  const { x, y, width, height } = cell;
  return { text, folded: fold(text), box: { x, y, width, height } };
};

/**
 * Lays out the pages of a file as one searchable act.
 *
 * @param pages in the file's order; a page whose `source` is `none` counts as without text
 */
export const openAct = (pages: readonly PageText[]): ActDocument => {
  const readable = pages.filter((page) => page.source !== 'none');
  const annexes = annexPages(readable);
  const own = readable.filter((page) => !annexes.includes(page.page));
  const flows = own.map((page) => ({ page: page.page, lines: flowOf(page) }));
  const running = runningLines(flows.map(({ lines: each }) => each));
  const lines: DocumentLine[] = [];
  let start = 0;
  for (const page of flows) {
    for (const line of page.lines) {
      if (running.has(line)) continue;
      const cells = line.cells
        .flatMap(withoutLeaders)
        .map(cellOf)
        .filter((cell) => cell.text !== '');
      if (cells.length === 0) continue;
      const text = cells.map((cell) => cell.text).join(' ');
      const folded = cells.map((cell) => cell.folded).join(' ');
      const end = start + text.length;
      const { x, y, width, height, block } = line;
      const box = { x, y, width, height };
      lines.push({ index: lines.length, page: page.page, block, text, folded, cells, box, start, end });
      start = end + 1;
    }
  }
  const text = lines.map((line) => line.text).join('\n');
  return {
    pages: own,
    lines,
    text,
    folded: lines.map((line) => line.folded).join('\n'),
    annexPages: annexes,
    pagesWithoutText: pages.filter((page) => !readable.includes(page)).map((page) => page.page),
    textConfidence: own.reduce((lowest, page) => Math.min(lowest, page.confidence), 1),
  };
};

/** The line that holds an offset of `ActDocument.text`; undefined past the end. */
export const lineAt = (document: ActDocument, offset: number): DocumentLine | undefined => {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = document.lines[middle];
    if (line !== undefined && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return document.lines[low];
};

/** The lines whose folded text matches. `pattern` must not be global. */
export const linesMatching = (document: ActDocument, pattern: RegExp): readonly DocumentLine[] =>
  document.lines.filter((line) => pattern.test(line.folded));

const EXCERPT_LENGTH = 240;

/** The source of what stands at `[start, end)` of `ActDocument.text`: its first line, and its words as printed. */
export const sourceAt = (document: ActDocument, start: number, end: number): FieldSource | null => {
  const line = lineAt(document, start);
  if (line === undefined) return null;
  const last = lineAt(document, Math.max(start, end - 1)) ?? line;
  const excerpt = document.text.slice(line.start, last.end).replaceAll('\n', ' ').slice(0, EXCERPT_LENGTH);
  return { page: line.page, excerpt, box: line.box };
};

/** The source that is one line. */
export const sourceOfLine = (line: DocumentLine): FieldSource => ({
  page: line.page,
  excerpt: line.text.slice(0, EXCERPT_LENGTH),
  box: line.box,
});
