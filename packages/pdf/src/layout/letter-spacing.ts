import type { TextCell } from '@amont/domain/text/page-text';

const SPACED = /^\p{L}\p{M}*(?: \p{L}\p{M}*){3,}$|^\d(?: \d){3,}$/u;
const SPACED_SHORT = /^[\p{L}\d](?: [\p{L}\d])*$/u;
/** Letter-spaced words of one title stand at most this many font sizes apart. */
const WORD_GAP = 2.2;

const isOfTitle = (cell: TextCell): boolean => SPACED_SHORT.test(cell.text);

/**
 * Closes up titles set with wide spaces between their letters ("C O M M A N D E M E N T   D E   P A Y E R") and numbers written in
 * boxes ("7 5 0 1 1"). Short words are closed only beside a long one: "à l" alone may be two words.
 *
 * @param cells of one row, left to right
 */
export const closeLetters = (cells: readonly TextCell[]): readonly TextCell[] => {
  if (!cells.some((cell) => SPACED.test(cell.text))) return cells;
  const closed: TextCell[] = [];
  let inTitle = false;
  for (const cell of cells) {
    if (!isOfTitle(cell)) {
      closed.push(cell);
      inTitle = false;
      continue;
    }
    const text = cell.text.replaceAll(' ', '');
    const last = closed.at(-1);
    if (inTitle && last !== undefined && cell.x - (last.x + last.width) < WORD_GAP * cell.height) {
      const words = last.words && cell.words ? { words: [...last.words, ...cell.words] } : {};
      closed[closed.length - 1] = {
        ...last,
        text: `${last.text} ${text}`,
        width: cell.x + cell.width - last.x,
        ...words,
      };
    } else closed.push({ ...cell, text });
    inTitle = true;
  }
  return closed;
};
