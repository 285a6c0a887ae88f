/**
 * What a reader saw on a page. Units are PDF points (1/72 inch), origin at the top left corner, y growing downwards,
 * after the page's own rotation. Pages are 1-based.
 */
export type TextCell = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The words of the cell one by one, left to right, where they were recognised on a picture. */
  readonly words?: readonly RecognisedWord[];
};

/** A word read from a picture. */
export type RecognisedWord = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1, the recogniser's own; a word checked by a second look says what both looks make of it. */
  readonly confidence: number;
};

/**
 * A visual line inside one column: the cells that stand side by side, left to right. Words closer than about one and a
 * half character widths are one cell, so a table row has one cell a column and a sentence has one cell.
 */
export type TextLine = {
  /** The cells' texts joined by a tab. */
  readonly text: string;
  readonly cells: readonly TextCell[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which block of the page (column, box, full-width run) the line stands in, numbered in reading order from 0. */
  readonly block: number;
};

export type PageText = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** `none`: the page has no usable text (a scan that no OCR has read yet). */
  readonly source: 'embedded' | 'ocr' | 'none';
  /** 0 to 1: how much the reader trusts this page's characters; 1 for a sound embedded layer. */
  readonly confidence: number;
  /** In reading order. */
  readonly lines: readonly TextLine[];
  /** The text that lies in the file says other numbers than the page shows; `lines` are what it shows. */
  readonly doubt?: 'text_differs_from_picture';
};

/** A page's text in reading order, one visual line a line. */
export const textOf = (page: PageText): string => page.lines.map((line) => line.text).join('\n');
