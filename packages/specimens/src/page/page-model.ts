import type { FontId } from './font-id.ts';

/** Distances in PDF points, from the top left corner of the page; a text's `y` is its base line. */
export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: FontId;
  readonly size: number;
  /** 0 black, 1 white. */
  readonly grey?: number;
  /** Points added to each blank, as justified text has. */
  readonly gap?: number;
  /** Points added after each character, as spaced headings have. */
  readonly spread?: number;
};

export type Rule = {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly grey?: number;
};

export type Box = {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Grey of the filling; none when absent. */
  readonly fill?: number;
  /** Grey of the frame; none when absent. */
  readonly stroke?: number;
  readonly thickness?: number;
};

export type PageItem = TextRun | Rule | Box;

/** One sheet before anybody decided whether it is stored as text or as a picture. */
export type PageModel = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
};
