import type { FontFamily, FontStyle } from './font-id.ts';
import type { PageItem, PageModel } from './page-model.ts';
import { type Align, type ParagraphStyle, paragraphLines } from './paragraph.ts';

export type Margins = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type PaperStyle = {
  readonly width?: number;
  readonly height?: number;
  readonly margins: Margins;
  readonly font: FontFamily;
  readonly size: number;
  readonly leading?: number;
  readonly align?: Align;
  /** Points after a paragraph. */
  readonly after?: number;
};

export type TextStyle = {
  readonly font?: FontFamily;
  readonly size?: number;
  readonly style?: FontStyle;
  readonly align?: Align;
  readonly leading?: number;
  readonly grey?: number;
  readonly spread?: number;
  readonly firstIndent?: number;
  /** Points from the left and right edges of the column. */
  readonly indent?: number;
  readonly indentRight?: number;
  readonly before?: number;
  readonly after?: number;
  /** Keep this many points free under the paragraph's first line, so that a heading does not stand alone. */
  readonly keep?: number;
};

export type BoxStyle = {
  readonly pad?: number;
  readonly fill?: number;
  readonly stroke?: number;
  readonly thickness?: number;
  readonly height?: number;
  readonly x?: number;
  readonly width?: number;
};

/** Draws what stands on every page (headers, footers, line numbers), knowing how many pages there are. */
export type Furniture = (pen: Pen, page: number, pages: number) => void;

/** Writes down a page from top to bottom, going to the next one when it is full. */
export type Pen = {
  readonly text: (text: string, style?: TextStyle) => void;
  /** Draws a text at a place without moving the pen. `y` is the base line of its first line. */
  readonly place: (text: string, x: number, y: number, width: number, style?: TextStyle) => void;
  readonly gap: (points: number) => void;
  readonly rule: (style?: { width?: number; grey?: number; from?: number; to?: number; after?: number }) => void;
  /** A frame around what `draw` writes; starts a page when `height` points are not free. */
  readonly box: (draw: () => void, style?: BoxStyle) => void;
  /** Columns beside each other; the pen goes on under the longest. */
  readonly columns: (columns: readonly { x: number; width: number; draw: () => void }[]) => void;
  readonly add: (item: PageItem) => void;
  /** Starts a page unless this many points are free. */
  readonly need: (points: number) => void;
  readonly newPage: () => void;
  readonly y: () => number;
  readonly moveTo: (y: number) => void;
  readonly left: () => number;
  readonly width: () => number;
  readonly bottom: () => number;
  readonly pageCount: () => number;
  /** Ends the paper: furniture is drawn, and the pages given. */
  readonly pages: (furniture?: Furniture) => readonly PageModel[];
};

export const A4 = { width: 595.28, height: 841.89 };

type Column = { readonly x: number; readonly width: number };

/** Where the pen stands: on which sheet, how far down, in which column. */
type State = {
  readonly paper: PaperStyle;
  readonly width: number;
  readonly height: number;
  readonly sheets: PageItem[][];
  current: number;
  y: number;
  column: Column;
};

const paragraphOf = ({ paper }: State, style: TextStyle): ParagraphStyle => ({
  font: style.font ?? paper.font,
  size: style.size ?? paper.size,
  style: style.style ?? 'regular',
  align: style.align ?? paper.align ?? 'left',
  leading: style.leading ?? paper.leading ?? 1.25,
  grey: style.grey,
  spread: style.spread,
  firstIndent: style.firstIndent,
});

const add = (state: State, item: PageItem): void => {
  state.sheets[state.current]?.push(item);
};

const bottomOf = ({ height, paper }: State): number => height - paper.margins.bottom;

const newPage = (state: State): void => {
  state.current += 1;
  if (state.current === state.sheets.length) state.sheets.push([]);
  state.y = state.paper.margins.top;
};

const need = (state: State, points: number): void => {
  if (state.y + points > bottomOf(state) && state.y > state.paper.margins.top) newPage(state);
};

const write = (state: State, words: string, style: TextStyle): void => {
  const paragraph = paragraphOf(state, style);
  const step = paragraph.size * paragraph.leading;
  const indent = style.indent ?? 0;
  if (state.y > state.paper.margins.top) state.y += style.before ?? 0;
  need(state, step + (style.keep ?? 0));
  for (const line of paragraphLines(words, state.column.width - indent - (style.indentRight ?? 0), paragraph)) {
    need(state, step);
    state.y += step;
    for (const run of line(state.column.x + indent, state.y - (step - paragraph.size * 0.8))) add(state, run);
  }
  state.y += style.after ?? state.paper.after ?? 0;
};

const place = (state: State, words: string, at: { x: number; y: number; width: number }, style: TextStyle): void => {
  const paragraph = paragraphOf(state, style);
  paragraphLines(words, at.width, paragraph).forEach((line, index) => {
    for (const run of line(at.x, at.y + index * paragraph.size * paragraph.leading)) add(state, run);
  });
};

const within = (state: State, column: Column, draw: () => void): void => {
  const outer = state.column;
  state.column = column;
  draw();
  state.column = outer;
};

const box = (state: State, draw: () => void, style: BoxStyle): void => {
  const { pad = 6, fill, stroke = 0, thickness = 0.6, height = 60 } = style;
  const { x = state.column.x, width = state.column.width } = style;
  need(state, height);
  const { y: top, current } = state;
  const sheet = state.sheets[current] ?? [];
  const start = sheet.length;
  state.y += pad;
  within(state, { x: x + pad, width: width - 2 * pad }, draw);
  if (state.current === current) {
    const frame = { x, y: top, width, height: state.y + pad - top };
    sheet.splice(start, 0, { kind: 'box', ...frame, stroke, thickness, ...(fill === undefined ? {} : { fill }) });
  }
  state.y += pad;
};

const columns = (state: State, list: readonly (Column & { readonly draw: () => void })[]): void => {
  const start = { page: state.current, y: state.y };
  let end = start;
  for (const each of list) {
    [state.current, state.y] = [start.page, start.y];
    within(state, each, each.draw);
    if (state.current > end.page || (state.current === end.page && state.y > end.y))
      end = { page: state.current, y: state.y };
  }
  [state.current, state.y] = [end.page, end.y];
};

const finish = (state: State, pen: Pen, furniture: Furniture | undefined): readonly PageModel[] => {
  state.sheets.forEach((_, index) => {
    state.current = index;
    state.y = state.paper.margins.top;
    furniture?.(pen, index + 1, state.sheets.length);
  });
  return state.sheets.map((items) => ({ width: state.width, height: state.height, items }));
};

/** A pen on fresh paper. */
export const newPen = (paper: PaperStyle): Pen => {
  const { margins, width = A4.width, height = A4.height } = paper;
  const column = { x: margins.left, width: width - margins.left - margins.right };
  const state: State = { paper, width, height, sheets: [[]], current: 0, y: margins.top, column };
  const pen: Pen = {
    text: (words, style = {}) => write(state, words, style),
    place: (words, x, y, wide, style = {}) => place(state, words, { x, y, width: wide }, style),
    add: (item) => add(state, item),
    need: (points) => need(state, points),
    newPage: () => newPage(state),
    gap: (points) => {
      state.y += points;
    },
    rule: ({ width: thick = 0.6, grey = 0, from = 0, to = 0, after = 6 } = {}) => {
      const { x, width: wide } = state.column;
      add(state, { kind: 'rule', x1: x + from, y1: state.y, x2: x + wide - to, y2: state.y, width: thick, grey });
      state.y += after;
    },
    box: (draw, style = {}) => box(state, draw, style),
    columns: (list) => columns(state, list),
    y: () => state.y,
    moveTo: (to) => {
      state.y = to;
    },
    left: () => state.column.x,
    width: () => state.column.width,
    bottom: () => bottomOf(state),
    pageCount: () => state.current + 1,
    pages: (furniture) => finish(state, pen, furniture),
  };
  return pen;
};
