import type { TickBox } from '../picture/tick-boxes.ts';
import type { PictureWord } from './recogniser.ts';

const middle = (box: { readonly y: number; readonly height: number }): number => box.y + box.height / 2;

/** The word that follows a box on its row. */
const followerOf = (box: TickBox, words: readonly PictureWord[]): PictureWord | undefined =>
  words
    .filter((word) => word.x >= box.x && Math.abs(middle(word) - middle(box)) < 0.6 * Math.max(word.height, box.height))
    .sort((a, b) => a.x - b.x)[0];

/** The boxes of a form as words of the rows they stand on: `☒` and `☐`. */
export const boxWords = (boxes: readonly TickBox[], words: readonly PictureWord[]): readonly PictureWord[] =>
  boxes.map(({ x, y, width, height, isTicked }, index) => ({
    text: isTicked ? '☒' : '☐',
    x,
    y,
    width,
    height,
    confidence: 0.9,
    line: followerOf({ x, y, width, height, isTicked }, words)?.line ?? -1 - index,
  }));
