import type { FontFamily } from '../page/font-id.ts';
import { A4, type PaperStyle, type TextStyle } from '../page/pen.ts';
import type { Random } from '../random/random.ts';

/** How an office set the notice again: a copy of the model, or its own idea of it. */
export type NoticeSetting = {
  readonly paper: PaperStyle & { readonly font: FontFamily };
  readonly heading: TextStyle;
  readonly isBoxed: boolean;
  /** Pages side by side on one sheet: columns, or two pages of a landscape sheet. */
  readonly perSheet: number;
  /** Whether each page of the model starts a page here. */
  readonly keepsPages: boolean;
  readonly bullet: string;
  /** Sign between the pairs of a number; a number is never cut by the end of a line. */
  readonly phoneSign: '.' | '\u00a0';
};

const margins = (side: number, top: number, bottom: number) => ({ left: side, right: side, top, bottom });

type Base = Omit<NoticeSetting, 'bullet' | 'phoneSign'>;

const HEADING: TextStyle = { style: 'bold', before: 6, after: 2, keep: 24 };

const SERIF: Base = {
  paper: { margins: margins(48, 42, 40), font: 'times', size: 9.6, leading: 1.16, after: 2.5 },
  heading: HEADING,
  isBoxed: false,
  perSheet: 1,
  keepsPages: true,
};

const BOXED: Base = {
  paper: { margins: margins(50, 44, 40), font: 'lato', size: 9, leading: 1.2, after: 2.5, align: 'justify' },
  heading: { ...HEADING, size: 10 },
  isBoxed: true,
  perSheet: 1,
  keepsPages: true,
};

const COLUMNS: Base = {
  paper: { width: A4.width / 2, margins: margins(22, 36, 36), font: 'helvetica', size: 8.2, leading: 1.18, after: 2.5 },
  heading: { ...HEADING, size: 8.6 },
  isBoxed: false,
  perSheet: 2,
  keepsPages: false,
};

const TWO_UP: Base = {
  paper: {
    width: A4.height / 2,
    height: A4.width,
    margins: margins(26, 20, 20),
    font: 'narrow',
    size: 7.6,
    leading: 1.1,
    after: 1.5,
  },
  heading: { ...HEADING, before: 3 },
  isBoxed: false,
  perSheet: 2,
  keepsPages: true,
};

const LARGE: Base = {
  paper: { margins: margins(64, 60, 60), font: 'spectral', size: 11.5, leading: 1.28, after: 4 },
  heading: { ...HEADING, size: 12.5 },
  isBoxed: false,
  perSheet: 1,
  keepsPages: false,
};

const TYPED: Base = {
  paper: { margins: margins(44, 36, 34), font: 'prime', size: 8.4, leading: 1.14, after: 2 },
  heading: HEADING,
  isBoxed: false,
  perSheet: 1,
  keepsPages: true,
};

/** One of the ways a notice is set; each shows the same words. */
export const drawNoticeSetting = (random: Random): NoticeSetting => ({
  ...random.weighted([
    [SERIF, 26],
    [BOXED, 18],
    [COLUMNS, 16],
    [TWO_UP, 12],
    [LARGE, 16],
    [TYPED, 12],
  ]),
  bullet: random.pick(['-', '–', '•']),
  phoneSign: random.chance(0.15) ? '.' : '\u00a0',
});
