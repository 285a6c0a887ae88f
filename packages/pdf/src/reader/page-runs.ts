import type { Quarter, TextRun } from '../layout/text-run.ts';
import { cleanText } from '../text/clean-text.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { PdfTextItem, PdfViewport } from './pdf-document.ts';

/** Writing angle on the shown page (radians, clockwise, y grows downwards), split into quarter turns and what leans from them. */
const directionOf = (matrix: Matrix): { quarter: Quarter; lean: number } => {
  const angle = Math.atan2(matrix[1], matrix[0]);
  const turns = Math.round(angle / (Math.PI / 2));
  return { quarter: ((turns + 4) % 4) as Quarter, lean: angle - turns * (Math.PI / 2) };
};

/**
 * Places the text items of a page on the page as it is shown.
 *
 * @param maxCharacters the rest of the page is left out
 * @returns the runs, and whether some were left out
 */
export const runsOf = (
  items: readonly PdfTextItem[],
  viewport: PdfViewport,
  maxCharacters: number,
): { readonly runs: readonly TextRun[]; readonly cut: boolean } => {
  const runs: TextRun[] = [];
  let characters = 0;
  for (const item of items) {
    const whole = item.str === undefined ? '' : cleanText(item.str);
    // A single run may be a flood: what still fits of it is kept, so that the page is not taken for an empty one.
    const text = whole.slice(0, Math.max(0, maxCharacters - characters));
    if (text.length < whole.length && text === '') return { runs, cut: true };
    if (text === '') continue;
    characters += text.length;
    const matrix = multiply(viewport.transform, item.transform);
    const height = item.height > 0 ? item.height : Math.hypot(matrix[2], matrix[3]);
    const run = { text, x: matrix[4], baseline: matrix[5], width: item.width, height, ...directionOf(matrix) };
    if ([run.x, run.baseline, run.width, run.height].every(Number.isFinite)) runs.push(run);
    if (text.length < whole.length) return { runs, cut: true };
  }
  return { runs, cut: false };
};
