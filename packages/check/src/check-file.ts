import type { CheckedFile, Refusal } from '@amont/domain/act/checked-act';
import type { NoticeRegistry } from '@amont/notices/notice-registry';
import type { ReaderPool } from '@amont/pdf/reader-pool';
import { examinePages } from './examine-pages.ts';
import { refusalOf } from './refusal-message.ts';

const refused = (name: { file: string; sha256: string }, pages: number | null, refusal: Refusal): CheckedFile => ({
  ...name,
  status: 'refused',
  refusal,
  pages,
  textSource: null,
  act: null,
  notice: null,
  confidence: {},
  sources: {},
  review: { needed: false, reasons: [] },
});

/**
 * Reads and examines one file without keeping anything: section 4 of the contract.
 *
 * @param name.sha256 of the bytes, lower-case hex
 * @throws only when no reader can be had; a bad file is an answer
 */
export const checkFile = async (
  parts: { readonly pool: ReaderPool; readonly registry: NoticeRegistry },
  name: { readonly file: string; readonly sha256: string },
  bytes: Uint8Array,
): Promise<CheckedFile> => {
  const outcome = await parts.pool.read(bytes);
  if (outcome.kind === 'refused') return refused(name, null, refusalOf(outcome.code));
  const { pages, textSource } = outcome;
  const examined = examinePages(parts.registry, pages);
  if (examined.kind === 'refused') return refused(name, pages.length, examined.refusal);
  const { act, notice, confidence, sources, reasons } = examined;
  return {
    ...name,
    status: 'read',
    refusal: null,
    pages: pages.length,
    textSource,
    act,
    notice,
    confidence: { ...confidence },
    sources: { ...sources },
    review: { needed: reasons.length > 0, reasons },
  };
};
