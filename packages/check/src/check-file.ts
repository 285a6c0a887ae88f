import type { CheckedFile, Refusal } from '@amont/domain/act/checked-act';
import { type PageRange, pagesWithin } from '@amont/domain/act/page-range';
import type { NoticeRegistry } from '@amont/notices/notice-registry';
import type { ReaderPool } from '@amont/pdf/reader-pool';
import { examinePages } from './examine-pages.ts';
import { refusalOf } from './refusal-message.ts';

const WHOLE: PageRange = { from: 1, to: null };

/** What one file is, and what only the program wants to know of it. */
export type FileCheck = {
  readonly checked: CheckedFile;
  /** Some doubt is about whose act it is. */
  readonly blocking: boolean;
  /** Reader and OCR engines that read it; null for a file that could not be read. */
  readonly reader: string | null;
};

const refused = (name: { file: string; sha256: string }, pages: number | null, refusal: Refusal): CheckedFile => ({
  ...name,
  status: 'refused',
  refusal,
  pages,
  textSource: null,
  attachments: [],
  act: null,
  notice: null,
  confidence: {},
  sources: {},
  review: { needed: false, reasons: [] },
});

/**
 * Reads and examines one file without keeping anything: `checked` is section 4 of the contract.
 *
 * @param name.sha256 of the bytes, lower-case hex
 * @param range pages to look at, when the file holds more than the act
 * @throws only when no reader can be had; a bad file is an answer
 */
export const checkFile = async (
  parts: { readonly pool: ReaderPool; readonly registry: NoticeRegistry },
  name: { readonly file: string; readonly sha256: string },
  bytes: Uint8Array,
  range: PageRange = WHOLE,
): Promise<FileCheck> => {
  const outcome = await parts.pool.read(bytes);
  if (outcome.kind === 'refused')
    return { checked: refused(name, null, refusalOf(outcome.code)), blocking: false, reader: null };
  const { textSource, reader, attachments } = outcome;
  const pages = pagesWithin(outcome.pages, range);
  const examined = examinePages(parts.registry, pages);
  if (examined.kind === 'refused')
    return { checked: refused(name, pages.length, examined.refusal), blocking: false, reader };
  const { act, notice, confidence, sources, reasons, blocking } = examined;
  const checked: CheckedFile = {
    ...name,
    status: 'read',
    refusal: null,
    pages: pages.length,
    textSource,
    attachments,
    act,
    notice,
    confidence: { ...confidence },
    sources: { ...sources },
    review: { needed: reasons.length > 0, reasons },
  };
  return { checked, blocking, reader };
};
