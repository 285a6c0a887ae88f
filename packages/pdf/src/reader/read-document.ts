import type { RefusalCode } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';
import type { ReadOutcome, SuspectPage, Suspicion } from '../read-outcome.ts';
import type { ReaderLimits } from '../reader-limits.ts';
import { READER_VERSION } from '../reader-version.ts';
import { attachmentsOf } from './attachments.ts';
import { isSampled } from './is-sampled.ts';
import { loadOperatorCodes, OpenedPdf, type PdfDocument } from './pdf-document.ts';
import { readPage } from './read-page.ts';
import { type Signs, signsOfHiding } from './signs-of-hiding.ts';

export type DocumentLimits = Pick<ReaderLimits, 'maxPages' | 'maxCharactersPerPage' | 'maxCharacters'>;

const refused = (code: RefusalCode): ReadOutcome => ({ kind: 'refused', code });

/** A whole file says where its cross references are near its end; a file cut off on its way does not, however much of it opens. */
const TAIL = 64 * 1024;
const isCutOff = (bytes: Buffer): boolean => bytes.indexOf('startxref', Math.max(0, bytes.length - TAIL)) === -1;

const textSourceOf = (pages: readonly PageText[]): 'embedded' | 'ocr' | 'mixed' => {
  const waiting = pages.filter((page) => page.source !== 'embedded').length;
  if (waiting === 0) return 'embedded';
  return pages.some((page) => page.source === 'embedded' && page.lines.length > 0) ? 'mixed' : 'ocr';
};

/** Where an act names its parties and its debt. */
const FIRST_PAGES = 2;

const suspicionOfFile = (signs: Signs, bytes: Buffer): Suspicion | null => {
  if (signs.remapsFigures) return 'remapped';
  return isSampled(bytes) ? 'sample' : null;
};

const readPages = async (document: PdfDocument, bytes: Buffer, limits: DocumentLimits): Promise<ReadOutcome> => {
  const operatorCodes = await loadOperatorCodes();
  const signs = signsOfHiding(bytes);
  const { mayHide } = signs;
  const suspects: SuspectPage[] = [];
  const pages: PageText[] = [];
  let characters = 0;
  let scanBefore = false;
  let anythingSeen = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const maxCharacters = Math.min(limits.maxCharactersPerPage, limits.maxCharacters - characters);
    const context = { number, maxCharacters, mayHide, scanBefore, operatorCodes };
    const reading = await readPage(await document.getPage(number), context);
    characters += reading.characters;
    scanBefore ||= reading.page.source === 'none';
    anythingSeen ||= !reading.blank;
    pages.push(reading.page);
    const why = reading.suspicion ?? (number <= FIRST_PAGES ? suspicionOfFile(signs, bytes) : null);
    if (why !== null && reading.page.source === 'embedded' && reading.characters > 0)
      suspects.push({ page: number, why });
  }
  if (!anythingSeen) return refused('unreadable');
  const attachments = await attachmentsOf(document);
  return { kind: 'read', pages, textSource: textSourceOf(pages), reader: READER_VERSION, suspects, attachments };
};

const countRefusal = (pages: number, limits: DocumentLimits): ReadOutcome | null => {
  if (!Number.isInteger(pages) || pages < 1) return refused('corrupt');
  return pages > limits.maxPages ? refused('too_many_pages') : null;
};

/**
 * Reads a PDF in this process. Only a reader process calls it: a hostile file may never end or take all memory.
 *
 * @param bytes taken over by the parser: not to be used afterwards
 * @returns the pages, or why the file cannot be read; damage is a refusal, not an error
 */
export const readDocument = async (bytes: Buffer, limits: DocumentLimits): Promise<ReadOutcome> => {
  const parser = new OpenedPdf(new Uint8Array(bytes), 'text');
  try {
    const document = await parser.document();
    const refusal = countRefusal(document.numPages, limits);
    if (refusal !== null) return refusal;
    if (isCutOff(bytes)) return refused('corrupt');
    return await readPages(document, bytes, limits);
  } catch (error) {
    return refused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'corrupt');
  } finally {
    await parser.destroy().catch(() => undefined);
  }
};
