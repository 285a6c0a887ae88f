import { type PdfErrorCode, pdfError } from '../errors.ts';
import type { ReaderLimits } from '../reader-limits.ts';
import { type Reader, startReader } from './reader.ts';

/** The running readers: borrowed for one question, given back, replaced when they end. */
export type ReaderStaff = {
  /** Waits for a free reader, in order of asking. @throws pdf.reader-unavailable, pdf.pool-closed */
  readonly borrow: () => Promise<Reader>;
  readonly giveBack: (reader: Reader) => void;
  readonly dismiss: () => Promise<void>;
};

/** Readers that end before they are ready, one after the other, before it is said that none can be had. */
const FAILED_STARTS = 3;

type Waiting = { readonly take: (reader: Reader) => void; readonly fail: (error: Error) => void };

/** Keeps `size` readers running. */
export const hireReaders = (size: number, limits: ReaderLimits): ReaderStaff => {
  const running = new Set<Reader>();
  const idle: Reader[] = [];
  const waiting: Waiting[] = [];
  let failedStarts = 0;
  let closed = false;

  const failWaiting = (code: PdfErrorCode): void => {
    for (const each of waiting.splice(0)) each.fail(pdfError(code));
  };
  const giveBack = (reader: Reader): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(reader);
    else next.take(reader);
  };
  const hire = (): void => {
    while (!closed && running.size < size && failedStarts < FAILED_STARTS) watch(startReader(limits));
    if (failedStarts < FAILED_STARTS || running.size > 0) return;
    failedStarts = 0;
    failWaiting('pdf.reader-unavailable');
  };
  const watch = (reader: Reader): void => {
    running.add(reader);
    void reader.ready.then((ready) => {
      failedStarts = ready ? 0 : failedStarts + 1;
      if (ready) giveBack(reader);
    });
    void reader.exited.then(() => {
      running.delete(reader);
      if (idle.includes(reader)) idle.splice(idle.indexOf(reader), 1);
      hire();
    });
  };
  const borrow = (): Promise<Reader> => {
    if (closed) return Promise.reject(pdfError('pdf.pool-closed'));
    const reader = idle.shift();
    if (reader !== undefined) return Promise.resolve(reader);
    const { promise, resolve, reject } = Promise.withResolvers<Reader>();
    waiting.push({ take: resolve, fail: reject });
    hire();
    return promise;
  };
  const dismiss = async (): Promise<void> => {
    closed = true;
    failWaiting('pdf.pool-closed');
    const leaving = [...running];
    for (const reader of leaving) reader.kill();
    await Promise.all(leaving.map((reader) => reader.exited));
  };
  hire();
  return { borrow, giveBack, dismiss };
};
