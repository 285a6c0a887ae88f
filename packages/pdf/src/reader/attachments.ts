import { cleanText } from '../text/clean-text.ts';
import type { PdfDocument } from './pdf-document.ts';

/** A list longer than this is not for people. */
const MOST = 50;
const LONGEST = 200;

/** Names of the files attached to a document, cleaned; none when they cannot be listed. */
export const attachmentsOf = async (document: PdfDocument): Promise<readonly string[]> => {
  try {
    const attached = Object.entries((await document.getAttachments()) ?? {});
    return attached.slice(0, MOST).map(([name, { filename }]) => cleanText(filename ?? name).slice(0, LONGEST));
  } catch {
    return [];
  }
};
