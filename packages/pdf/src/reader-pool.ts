import { openQuestioner } from './child/questioner.ts';
import type { OcrEngine } from './ocr-engine.ts';
import type { ReadOutcome } from './read-outcome.ts';
import { readScannedPages } from './read-scanned-pages.ts';
import { type ReaderRequest, startReader } from './reader/start-reader.ts';
import { DEFAULT_LIMITS, type ReaderLimits } from './reader-limits.ts';
import { refuseEarly } from './refuse-early.ts';

export type ReaderPool = {
  /**
   * Reads one file; waits for a free reader. Pages without usable text are read by the OCR engine when there is one.
   *
   * @returns the pages or the refusal; a file that ends two readers, or is not done by the deadline, is refused as `timeout`
   * @throws pdf.reader-unavailable when readers cannot be started, pdf.pool-closed, and what the OCR engine throws
   */
  readonly read: (bytes: Uint8Array) => Promise<ReadOutcome>;
  /** Closes the OCR engine as well. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a pool of reader processes, started at once. Two files never share a process at the same time; a reader is replaced after
 * any incident, after `questionsPerChild` questions, and when half of its processor time is used.
 *
 * @param options.size number of processes; one a core reads fastest
 * @param options.ocr reads the pages that have no usable text; without it they stay without (`source: 'none'`)
 */
export const createReaderPool = (options: {
  readonly size: number;
  readonly limits?: Partial<ReaderLimits>;
  readonly ocr?: OcrEngine;
}): ReaderPool => {
  const { ocr } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const readers = openQuestioner(options.size, limits, startReader);
  const { maxPages, maxCharacters, maxCharactersPerPage } = limits;
  const request: ReaderRequest = { ask: 'read', limits: { maxPages, maxCharacters, maxCharactersPerPage } };

  const read = async (bytes: Uint8Array): Promise<ReadOutcome> => {
    const code = refuseEarly(bytes, limits.maxBytes);
    if (code !== null) return { kind: 'refused', code };
    const frame = await readers.ask(request, bytes);
    if (frame === null) return { kind: 'refused', code: 'timeout' };
    const { outcome } = frame.head as { outcome: ReadOutcome };
    return ocr === undefined || outcome.kind === 'refused'
      ? outcome
      : readScannedPages({ readers, ocr }, outcome, bytes);
  };
  const close = async (): Promise<void> => {
    await Promise.all([readers.close(), ocr?.close()]);
  };
  return { read, close };
};
