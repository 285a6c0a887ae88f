import { drawLetter, LETTER_MARGINS } from './draw-letter.ts';
import type { Letter } from './letter.ts';
import { openTaggedDocument } from './tagged-document.ts';

export type PrintFile = {
  readonly bytes: Buffer;
  readonly pages: number;
  /** In the order of the letters: first page of each, from 1, and how many it has. */
  readonly places: readonly { readonly letterId: string; readonly firstPage: number; readonly pages: number }[];
};

/**
 * The letters of a run in one file, in their order, without separators. Each begins on an odd page: printed on both sides, no
 * sheet ever holds the letters of two households.
 */
export const printFile = async (
  letters: readonly Letter[],
  about: { readonly title: string; readonly datedOn: string },
): Promise<PrintFile> => {
  const { title, datedOn } = about;
  const document = openTaggedDocument({ title, author: 'amont', createdOn: datedOn, margins: LETTER_MARGINS });
  let next = 1;
  const places = letters.map((letter) => {
    const pages = drawLetter(document, letter);
    const firstPage = next;
    next += pages;
    if (pages % 2 === 1) {
      document.pdf.addPage();
      next += 1;
    }
    return { letterId: letter.letterId, firstPage, pages };
  });
  return { bytes: await document.end(), pages: next - 1, places };
};
