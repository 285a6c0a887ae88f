import { clipView, type PageView } from './page-view.ts';

/** A line counts for a notice when more than this share of it is of the notice. */
const BREAK_EVEN = 0.35;
/** Less than this many folded characters above or below the notice is its own (a stamp, a sticker), not the act's. */
const MIN_OTHER_TEXT = 260;

type Line = { readonly start: number; readonly end: number; readonly size: number; readonly gain: number };

const linesOf = ({ raw, folded, hashes }: PageView, shingles: ReadonlySet<number>): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  for (const text of raw.split('\n')) {
    const end = start + text.length;
    let size = 0;
    let hits = 0;
    for (; at < hashes.length && (folded.at[at] ?? 0) < end; at += 1) {
      size += 1;
      if (shingles.has(hashes[at] ?? 0)) hits += 1;
    }
    lines.push({ start, end, size, gain: hits - BREAK_EVEN * size });
    start = end + 1;
  }
  return lines;
};

/** The run of lines with the greatest gain. Source: J. Kadane's maximum subarray (Bentley, CACM 27, 1984). */
const bestRun = (lines: readonly Line[]): { from: number; to: number } => {
  let best = { from: 0, to: 0, gain: 0 };
  let from = 0;
  let gain = 0;
  lines.forEach((line, index) => {
    if (gain <= 0) {
      from = index;
      gain = 0;
    }
    gain += line.gain;
    if (gain > best.gain) best = { from, to: index + 1, gain };
  });
  return best;
};

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.size, 0);

/**
 * The part of a page that is a notice, where the act goes on before or after it on the same page: the office's number and
 * the act's own words must not be taken for the notice's.
 *
 * @param shingles all shingles of the version that the page prints
 */
export const clipPage = (view: PageView, shingles: ReadonlySet<number>): PageView => {
  const lines = linesOf(view, shingles);
  const { from, to } = bestRun(lines);
  const first = sizeOf(lines.slice(0, from)) < MIN_OTHER_TEXT ? 0 : from;
  const last = sizeOf(lines.slice(to)) < MIN_OTHER_TEXT ? lines.length : to;
  if (first === 0 && last === lines.length) return view;
  return clipView(view, lines[first]?.start ?? 0, lines[last - 1]?.end ?? view.raw.length);
};
