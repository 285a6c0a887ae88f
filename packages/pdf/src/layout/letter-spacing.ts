import type { RecognisedWord } from '@amont/domain/text/page-text';

type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words?: readonly RecognisedWord[];
};

const SPACED = /^\p{L}\p{M}*(?: \p{L}\p{M}*){3,}$|^\d(?: \d){3,}$/u;
const SPACED_SHORT = /^[\p{L}\d](?: [\p{L}\d])*$/u;
/** Letter-spaced words of one title stand at most this many font sizes apart. */
const APART = 2.2;
/** Between letters drawn one by one, a gap this many times the usual one is a blank between words. */
const WORD_GAP = 1.6;
const LEAST_LETTERS = 4;

const isLetter = (text: string): boolean => text.length === 1;
const gapBetween = (a: Run, b: Run): number => b.x - a.x - a.width;

/** How far apart the letters stand that were drawn one by one; null for fewer than four of them in a row. */
const letterGap = (runs: readonly Run[]): number | null => {
  const gaps = runs.slice(1).flatMap((run, index) => {
    const before = runs[index];
    return before !== undefined && isLetter(before.text) && isLetter(run.text) ? [gapBetween(before, run)] : [];
  });
  gaps.sort((a, b) => a - b);
  return gaps.length < LEAST_LETTERS - 1 ? null : (gaps[gaps.length >> 1] ?? null);
};

/** Where a word ends between two runs of one title: runs of several letters are words; single letters stand as near as the others. */
const endsWord = (a: Run, b: Run, usual: number | null): boolean =>
  usual === null || !isLetter(a.text) || !isLetter(b.text) || gapBetween(a, b) > WORD_GAP * usual;

const joined = (runs: readonly Run[], usual: number | null): readonly Run[] => {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  let text = '';
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before !== undefined && endsWord(before, run, usual)) text += ' ';
    text += run.text.replaceAll(' ', '');
  }
  const words = runs.flatMap((run) => run.words ?? []);
  return [{ ...first, text, width: last.x + last.width - first.x, ...(words.length > 0 ? { words } : {}) }];
};

/** A title, or the figures of boxes: a run set with blanks between its letters, or letters drawn one by one wide apart. */
const isTitle = (runs: readonly Run[], usual: number | null): boolean =>
  runs.some(({ text }) => SPACED.test(text)) || (usual !== null && runs.some(({ height }) => usual > 0.12 * height));

/**
 * Closes up titles set with wide spaces between their letters ("C O M M A N D E M E N T   D E   P A Y E R") and numbers written in
 * boxes ("7 5 0 1 1"), keeping the blanks between words. Short words are closed only beside a long one: "à l" alone may be
 * two words.
 *
 * @param row runs of one row as they were drawn, left to right
 */
export const closeLetters = <R extends Run>(row: readonly R[]): readonly Run[] => {
  if (!row.some(({ text }) => SPACED_SHORT.test(text))) return row;
  const out: Run[] = [];
  let title: Run[] = [];
  const flush = (): void => {
    const usual = letterGap(title);
    out.push(...(isTitle(title, usual) ? joined(title, usual) : title));
    title = [];
  };
  for (const run of row) {
    const last = title.at(-1);
    const goesOn = SPACED_SHORT.test(run.text) && (last === undefined || gapBetween(last, run) < APART * run.height);
    if (!goesOn) flush();
    if (SPACED_SHORT.test(run.text)) title.push(run);
    else out.push(run);
  }
  flush();
  return out;
};
