import type { GreyPicture } from './grey-picture.ts';
import { shadeBetween, shadesOf } from './ink.ts';

/** Some of the inked points of a reduced picture; `x` and `y` from its top left corner. */
export type InkPoints = {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly width: number;
  readonly height: number;
};

/** Pixels along a side that become one point: text keeps its rows. */
const REDUCE = 3;
/** A point in so many is taken: which way rows and columns run is told by a few tens of thousands. */
const TAKEN = 3;
/** A page with more ink than this is no text: every further point is left out. */
const MOST_POINTS = 40_000;

/** Inked points of a picture, one in `REDUCE` each way; of those one in `TAKEN`, shifted from row to row so that columns keep theirs. */
export const inkPoints = (picture: GreyPicture): InkPoints => {
  const limit = shadeBetween(shadesOf(picture), 0.5);
  const width = Math.floor(picture.width / REDUCE);
  const height = Math.floor(picture.height / REDUCE);
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height && xs.length < MOST_POINTS; y += 1) {
    const row = y * REDUCE * picture.width;
    for (let x = y % TAKEN; x < width; x += TAKEN) {
      if ((picture.grey[row + x * REDUCE] as number) > limit) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys), width, height };
};

/** How sharply the points fall into rows that rise by `slope`: large where rows of text and white space alternate. */
export const rowContrast = ({ xs, ys, width, height }: InkPoints, slope: number): number => {
  const reach = Math.ceil(Math.abs(slope) * width) + 1;
  const rows = new Int32Array(height + 2 * reach + 1);
  for (let i = 0; i < xs.length; i += 1) {
    const row = Math.round((ys[i] as number) - slope * (xs[i] as number)) + reach;
    rows[row] = (rows[row] as number) + 1;
  }
  let contrast = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const step = (rows[i] as number) - (rows[i - 1] as number);
    contrast += step * step;
  }
  return contrast;
};

/** With fewer there is next to nothing to read. */
const LEAST_POINTS = 70;
/** Slopes looked at: a page fed by hand leans by a degree or two. Coarse steps first, then fine ones around the best. */
const WIDEST = 0.09;
const COARSE = 0.003;
const FINE = 0.0004;

const bestSlope = (points: InkPoints, from: number, to: number, step: number): number => {
  let [best, most] = [0, -1];
  for (let slope = from; slope <= to; slope += step) {
    const contrast = rowContrast(points, slope);
    if (contrast > most) [best, most] = [slope, contrast];
  }
  return best;
};

/**
 * How far the rows of a page lean: rise over run, positive when they sink to the right.
 *
 * @returns 0 for a page with next to no ink
 */
export const slopeOf = (points: InkPoints): number => {
  if (points.xs.length < LEAST_POINTS) return 0;
  const coarse = bestSlope(points, -WIDEST, WIDEST, COARSE);
  return bestSlope(points, coarse - COARSE, coarse + COARSE, FINE);
};
