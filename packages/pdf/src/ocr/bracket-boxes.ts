import type { PictureWord } from './recogniser.ts';

/** Boxes of a form that are typed: `[ ]` and `[X]`. */
const EMPTY = '[ ]';
const TICKED = '[X]';
/** What recognisers make of them, enlarged: one of the brackets at least, and for the other something upright. */
const BRACKETS = /^[[({][ ]?([xX×✓*]?)[ ]?[\])}1lIJ|!]$|^[[({1lI|]([xX×✓*]?)[\])}]$/;
/** A sign at the head of a row is looked at when it is short and doubtful. */
const LENGTH = 3;
const DOUBTFUL = 0.75;
/** White space before the words of its row, in heights: the most. */
const NEAR = 12;

/** Whether a word is a typed box. */
export const isBracket = (text: string): boolean => text === EMPTY || text === TICKED;

const isOnRow = (a: PictureWord, b: PictureWord): boolean =>
  Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < 0.5 * Math.max(a.height, b.height);

/** Short doubtful signs that stand before the words of a row, with nothing before them: boxes of a form look so. */
export const bracketHeads = (words: readonly PictureWord[]): readonly PictureWord[] =>
  words.filter((word) => {
    if (word.text.length > LENGTH || word.confidence >= DOUBTFUL || /^\d+$/.test(word.text)) return false;
    const row = words.filter((other) => other !== word && isOnRow(word, other));
    const isFollowed = row.some((other) => other.x > word.x && other.x - word.x < NEAR * word.height);
    return isFollowed && row.every((other) => other.x > word.x);
  });

/** @returns the typed box a sign turned out to be; null for any other */
export const asBracket = (head: PictureWord, seen: string): PictureWord | null => {
  const found = BRACKETS.exec(seen.replace(/\s+/g, ' '));
  if (found === null) return null;
  const isTicked = (found[1] ?? found[2] ?? '') !== '';
  return { ...head, text: isTicked ? TICKED : EMPTY, confidence: DOUBTFUL };
};
