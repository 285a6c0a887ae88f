import type { GreyPicture } from '../picture/grey-picture.ts';
import { shadeBetween, shadesOf } from '../picture/ink.ts';
import type { PictureWord } from './recogniser.ts';

/** How far before a number a figure may stand that was passed over, and the white space between the two, in heights of the word. */
const REACH = 3;
const SPACE = 1;
/** Inked pixels of a column that are a stroke and no speck, in heights. */
const STROKE = 0.1;

const isInked = ({ width, grey }: GreyPicture, limit: number, x: number, top: number, bottom: number): boolean => {
  let inked = 0;
  for (let y = top; y < bottom; y += 1) if ((grey[y * width + x] as number) <= limit) inked += 1;
  return inked >= Math.max(2, STROKE * (bottom - top));
};

const hasColumn = (word: PictureWord, x: number, y: number): boolean =>
  x >= word.x && x < word.x + word.width && y > word.y && y < word.y + word.height;

/**
 * Finds ink before a number that no word has: `1.107,88` set by a typewriter is sometimes read as `107,88`, with confidence.
 *
 * @returns a function that gives the left edge of a word with what was passed over before it; the word's own when there is nothing
 */
export const passedOver = (picture: GreyPicture, words: readonly PictureWord[]): ((word: PictureWord) => number) => {
  const limit = shadeBetween(shadesOf(picture), 0.5);
  return (word) => {
    const [top, bottom] = [word.y, Math.min(picture.height, word.y + word.height)];
    let [left, white] = [word.x, 0];
    for (let x = word.x - 2; x >= Math.max(0, word.x - REACH * word.height) && white <= SPACE * word.height; x -= 1) {
      if (words.some((other) => hasColumn(other, x, (top + bottom) / 2))) break;
      if (isInked(picture, limit, x, top, bottom)) [left, white] = [x, 0];
      else white += 1;
    }
    return left;
  };
};
