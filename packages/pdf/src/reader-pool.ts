import type { PageText } from '@amont/domain/text/page-text';
import type { OcrEngine, PageImage } from './ocr-engine.ts';
import type { ReadOutcome } from './read-outcome.ts';
import type { Frame } from './reader/frames.ts';
import type { Reader, ReaderRequest } from './reader/reader.ts';
import { hireReaders } from './reader/reader-staff.ts';
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
  readonly close: () => Promise<void>;
};

/** A reader that ends sooner than this may have been ended by something else than the file: the file gets one more. */
const WORTH_ANOTHER_TRY_MS = 15_000;
/** Enough for small print, as scans of acts are. */
const RENDER = { dpi: 200, maxPixels: 12_000_000 };

/** Asks readers questions; tells what a file does to them apart from what else may end a process. */
const questioner = (size: number, limits: ReaderLimits) => {
  const staff = hireReaders(size, limits);
  const asked = new WeakMap<Reader, number>();
  const giveBack = (reader: Reader, cpuSeconds: number): void => {
    const questions = (asked.get(reader) ?? 0) + 1;
    asked.set(reader, questions);
    if (questions >= limits.filesPerReader || cpuSeconds > limits.cpuSeconds / 2) reader.kill();
    else staff.giveBack(reader);
  };
  /** @returns null when the file cannot be dealt with in the time and memory it may take */
  const ask = async (request: ReaderRequest, bytes: Uint8Array, again = true): Promise<Frame | null> => {
    const reader = await staff.borrow();
    const start = performance.now();
    const attempt = await reader.ask(request, bytes);
    if (attempt.kind === 'timeout') return null;
    if (attempt.kind === 'died')
      return again && performance.now() - start < WORTH_ANOTHER_TRY_MS ? ask(request, bytes, false) : null;
    giveBack(reader, attempt.cpuSeconds);
    return attempt.frame;
  };
  return { ask, close: staff.dismiss };
};

type Ask = ReturnType<typeof questioner>['ask'];

/** The page with its words read from its picture, or as it was when nothing can be read on it. */
const recognise = async (ask: Ask, ocr: OcrEngine, page: PageText, bytes: Uint8Array): Promise<PageText> => {
  const frame = await ask({ ask: 'render', page: page.page, ...RENDER }, bytes);
  const image = (frame?.head as { image: Omit<PageImage, 'page' | 'png'> | null } | undefined)?.image ?? null;
  if (frame === null || image === null) return page;
  const recognised = await ocr.recognise({ page: page.page, png: Buffer.from(frame.body), ...image });
  return recognised === null ? page : { ...page, source: 'ocr', ...recognised };
};

const recogniseAll = async (
  ask: Ask,
  ocr: OcrEngine,
  outcome: ReadOutcome,
  bytes: Uint8Array,
): Promise<ReadOutcome> => {
  if (outcome.kind === 'refused' || outcome.pages.every((page) => page.source !== 'none')) return outcome;
  const pages: PageText[] = [];
  for (const page of outcome.pages) pages.push(page.source === 'none' ? await recognise(ask, ocr, page, bytes) : page);
  if (pages.every((page) => page.lines.length === 0)) return { kind: 'refused', code: 'unreadable' };
  return { ...outcome, pages };
};

/**
 * Opens a pool of reader processes, started at once. Two files never share a process at the same time; a reader is replaced after
 * any incident, after `filesPerReader` questions, and when half of its processor time is used.
 *
 * @param options.size number of processes; one a core reads fastest
 * @param options.ocr reads the pages that have no usable text; without it they stay without (`source: 'none'`)
 */
export const createReaderPool = (options: {
  readonly size: number;
  readonly limits?: Partial<ReaderLimits>;
  readonly ocr?: OcrEngine;
}): ReaderPool => {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { ask, close } = questioner(Math.max(1, options.size), limits);
  const { maxPages, maxCharacters, maxCharactersPerPage } = limits;
  const request: ReaderRequest = { ask: 'read', limits: { maxPages, maxCharacters, maxCharactersPerPage } };

  const read = async (bytes: Uint8Array): Promise<ReadOutcome> => {
    const code = refuseEarly(bytes, limits.maxBytes);
    if (code !== null) return { kind: 'refused', code };
    const frame = await ask(request, bytes);
    if (frame === null) return { kind: 'refused', code: 'timeout' };
    const { outcome } = frame.head as { outcome: ReadOutcome };
    return options.ocr === undefined ? outcome : recogniseAll(ask, options.ocr, outcome, bytes);
  };
  return { read, close };
};
