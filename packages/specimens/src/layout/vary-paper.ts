import type { FontFamily } from '../page/font-id.ts';
import type { PaperStyle } from '../page/pen.ts';
import type { Random } from '../random/random.ts';

/** The same office's paper in another year: another of its fonts, a little larger or smaller, lines closer or wider. */
export const varyPaper = (paper: PaperStyle, random: Random, fonts: readonly FontFamily[]): PaperStyle => ({
  ...paper,
  font: random.pick(fonts),
  size: Math.round(paper.size * (0.95 + random.next() * 0.1) * 10) / 10,
  leading: Math.round((paper.leading ?? 1.25) * (0.96 + random.next() * 0.1) * 100) / 100,
});
