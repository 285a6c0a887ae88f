/** Quarter turns clockwise from upright in which a run is written on the page as it is shown. */
export type Quarter = 0 | 1 | 2 | 3;

/**
 * Glyphs drawn together, as the PDF places them. Points from the top left corner of the page as it is shown; (`x`,
 * `baseline`) is where the first glyph stands, `width` runs along the writing direction, `height` is the size of the font.
 */
export type TextRun = {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly height: number;
  readonly quarter: Quarter;
  /** Radians by which the writing leans from its quarter, clockwise; the lean of a skewed scan. */
  readonly lean: number;
  /** 0 to 1, where the run is a word read from a picture. */
  readonly confidence?: number;
};

type Size = { readonly width: number; readonly height: number };

/** Where a point of the page goes when the page is turned back by `quarter`. */
const turnedPoint = (quarter: Quarter, x: number, y: number, page: Size): readonly [number, number] => {
  if (quarter === 1) return [y, page.width - x];
  if (quarter === 2) return [page.width - x, page.height - y];
  if (quarter === 3) return [page.height - y, x];
  return [x, y];
};

/** Size of a page turned by `quarter`. */
export const turnedSize = (quarter: Quarter, page: Size): Size =>
  quarter % 2 === 0 ? page : { width: page.height, height: page.width };

/** Turns the page back by `quarter`, so that runs written in that quarter become upright. */
export const turnRuns = (runs: readonly TextRun[], quarter: Quarter, page: Size): readonly TextRun[] =>
  quarter === 0
    ? runs
    : runs.map((run) => {
        const [x, baseline] = turnedPoint(quarter, run.x, run.baseline, page);
        return { ...run, x, baseline, quarter: ((run.quarter - quarter + 4) % 4) as Quarter };
      });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Puts a box of a turned page back where it stands on the page before the turn. */
export const turnBoxBack = (box: Box, quarter: Quarter, page: Size): Box => {
  const back = ((4 - quarter) % 4) as Quarter;
  const turned = turnedSize(quarter, page);
  const [x1, y1] = turnedPoint(back, box.x, box.y, turned);
  const [x2, y2] = turnedPoint(back, box.x + box.width, box.y + box.height, turned);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
};

/** The quarter most letters of the page are written in; upright when there is no text. */
export const dominantQuarter = (runs: readonly TextRun[]): Quarter => {
  const letters = [0, 0, 0, 0];
  for (const run of runs) letters[run.quarter] = (letters[run.quarter] ?? 0) + run.text.length;
  const most = Math.max(...letters);
  return most === 0 ? 0 : (letters.indexOf(most) as Quarter);
};

/** A lean below this (radians, about 0.15°) moves no word to another line; above the second it is a drawing, not a skewed page. */
const LEAN = { least: 0.0025, most: 0.12 };

/** Whether a run is written across the page: a watermark or a stamp, no part of its lines. */
export const isAslant = (run: TextRun): boolean => Math.abs(run.lean) > LEAN.most;

/** Straightens upright runs of a skewed page (an OCR layer under a scan leans with it), by the median lean of its letters. */
export const straighten = (runs: readonly TextRun[], page: Size): readonly TextRun[] => {
  const leans = runs.filter((run) => run.text.length > 3).map((run) => run.lean);
  leans.sort((a, b) => a - b);
  const lean = leans[leans.length >> 1] ?? 0;
  if (Math.abs(lean) < LEAN.least || Math.abs(lean) > LEAN.most) return runs;
  const cos = Math.cos(-lean);
  const sin = Math.sin(-lean);
  const [cx, cy] = [page.width / 2, page.height / 2];
  return runs.map((run) => ({
    ...run,
    x: cx + (run.x - cx) * cos - (run.baseline - cy) * sin,
    baseline: cy + (run.x - cx) * sin + (run.baseline - cy) * cos,
    lean: run.lean - lean,
  }));
};
