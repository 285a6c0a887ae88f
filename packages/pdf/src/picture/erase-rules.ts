import type { GreyPicture } from './grey-picture.ts';
import { type Shades, shadeBetween } from './ink.ts';

/** In inches: no stroke of a letter, nor letters that touch, are as long as the shortest rule; no rule is as thick as the thickest. */
const SHORTEST = { across: 0.5, down: 0.32 };
const THICKEST = 0.035;
/** Rules are often grey, or thinner than a pixel of the scan. */
const FAINT = 0.85;
/** Pixels of paper that may interrupt a rule: grain, and steps where it leans. More than one would need more to be looked at in `runsOf`. */
const GAP = 1;
/** Share of a rule that has paper on both sides: letters that stand on it or hang from it touch it here and there. */
const LEAST_THIN = 0.75;

/** How pixels are walked through: along a line of `length`, across `lines` of them. Steps in the array of pixels. */
type Walk = { readonly along: number; readonly across: number; readonly length: number; readonly lines: number };
type Source = { readonly grey: Uint8Array; readonly limit: number; readonly walk: Walk; readonly thickest: number };
type Run = { readonly line: number; readonly from: number; readonly to: number };

const isInked = ({ grey, limit }: Source, at: number): boolean => (grey[at] as number) <= limit;

/** The end of the run that a pixel is in, towards `step`; the pixel itself may be one of the gaps. */
const endOfRun = ({ grey, limit, walk }: Source, line: number, i: number, step: 1 | -1): number => {
  let last = -1;
  for (let k = i, white = 0; k >= 0 && k < walk.length && white <= GAP; k += step) {
    if ((grey[line * walk.across + k * walk.along] as number) > limit) white += 1;
    else [last, white] = [k, 0];
  }
  return last;
};

/**
 * The inked runs of at least `shortest` pixels. A run that long is met by looking at so few pixels of a line, `GAP` beside each: most
 * of a page is paper, which is stepped over.
 */
const runsOf = (source: Source, shortest: number): readonly Run[] => {
  const { grey, limit, walk } = source;
  const step = Math.max(GAP + 1, Math.floor(shortest / 2) - GAP);
  const runs: Run[] = [];
  const doneTo = new Int32Array(walk.lines).fill(-1);
  for (let i = step; i < walk.length; i += step) {
    for (let line = 0, at = i * walk.along; line < walk.lines; line += 1, at += walk.across) {
      if ((grey[at] as number) > limit && (grey[at - walk.along] as number) > limit) continue;
      if ((doneTo[line] as number) >= i - 1) continue;
      const near = (grey[at] as number) > limit ? i - 1 : i;
      const [from, to] = [endOfRun(source, line, near, -1), endOfRun(source, line, near, 1)];
      doneTo[line] = to;
      if (to - from >= shortest) runs.push({ line, from, to });
    }
  }
  return runs.sort((a, b) => a.line - b.line || a.from - b.from);
};

/** First and last line that the ink around a pixel reaches, sideways; null when that is more than a rule is thick. */
const edgesAt = (source: Source, line: number, i: number): readonly [number, number] | null => {
  const { walk, thickest } = source;
  const at = line * walk.across + i * walk.along;
  let first = line;
  let last = line;
  while (first > 0 && last - first < thickest && isInked(source, at - (line - first + 1) * walk.across)) first -= 1;
  while (last < walk.lines - 1 && last - first < thickest && isInked(source, at + (last - line + 1) * walk.across))
    last += 1;
  return last - first < thickest ? [first, last] : null;
};

/**
 * Erases one run where it is thin. Where a letter crosses the rule the ink goes on sideways, and stays.
 *
 * @param target a copy of the pixels
 */
const eraseRun = (source: Source, target: Uint8Array, { line, from, to }: Run, paper: number): void => {
  const { walk } = source;
  const edges = Array.from({ length: to - from + 1 }, (_, i) => edgesAt(source, line, from + i));
  if (edges.filter((edge) => edge !== null).length < LEAST_THIN * edges.length) return;
  edges.forEach((edge, i) => {
    if (edge === null) return;
    // One pixel more on either side: the soft edge that drawing and scanning give a rule.
    const last = Math.min(walk.lines - 1, edge[1] + 1);
    for (let l = Math.max(0, edge[0] - 1); l <= last; l += 1) target[l * walk.across + (from + i) * walk.along] = paper;
  });
};

/**
 * Erases the rules of tables, frames and underlines: recognisers take them for letters, and lose the figures that stand beside them.
 *
 * @param picture level: a rule that leans by its own thickness within `SHORTEST` is not seen as one
 */
export const eraseRules = (picture: GreyPicture, shades: Shades): GreyPicture => {
  const { width, height, grey, dpi } = picture;
  const base = { limit: shadeBetween(shades, FAINT), thickest: Math.max(2, Math.round(THICKEST * dpi)) };
  const across: Source = { ...base, grey, walk: { along: 1, across: width, length: width, lines: height } };
  const level = grey.slice();
  for (const run of runsOf(across, SHORTEST.across * dpi)) eraseRun(across, level, run, shades.paper);
  // From what is left: where two rules crossed, the second is thin by now.
  const down: Source = { ...base, grey: level, walk: { along: width, across: 1, length: height, lines: width } };
  const cleaned = level.slice();
  for (const run of runsOf(down, SHORTEST.down * dpi)) eraseRun(down, cleaned, run, shades.paper);
  return { ...picture, grey: cleaned };
};
