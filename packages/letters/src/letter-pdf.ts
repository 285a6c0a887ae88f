import { drawLetter, LETTER_MARGINS } from './draw-letter.ts';
import type { Letter } from './letter.ts';
import { openTaggedDocument } from './tagged-document.ts';

export type DrawnLetter = { readonly bytes: Buffer; readonly pages: number };

/** One letter as a PDF/UA file. The same letter gives the same bytes. */
export const letterPdf = async (letter: Letter): Promise<DrawnLetter> => {
  const document = openTaggedDocument({
    title: letter.content.subject,
    author: letter.content.sender[0] ?? '',
    createdOn: letter.datedOn,
    margins: LETTER_MARGINS,
  });
  const pages = drawLetter(document, letter);
  return { bytes: await document.end(), pages };
};
