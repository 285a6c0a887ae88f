import { type PdfErrorCode, pdfError } from '../errors.ts';
import type { BoundedChild } from './bounded-child.ts';

/** Running processes of one program: borrowed for one question, given back, replaced when they end. */
export type Staff = {
  /** Waits for a free one, in order of asking. @throws pdf.reader-unavailable, pdf.pool-closed */
  readonly borrow: () => Promise<BoundedChild>;
  readonly giveBack: (child: BoundedChild) => void;
  readonly dismiss: () => Promise<void>;
};

/** Processes that end before they are ready, one after the other, before it is said that none can be had. */
const FAILED_STARTS = 3;

type Waiting = { readonly take: (child: BoundedChild) => void; readonly fail: (error: Error) => void };

/** Keeps `size` processes running. */
export const hireStaff = (size: number, start: () => BoundedChild): Staff => {
  const running = new Set<BoundedChild>();
  const idle: BoundedChild[] = [];
  const waiting: Waiting[] = [];
  let failedStarts = 0;
  let closed = false;

  const failWaiting = (code: PdfErrorCode): void => {
    for (const each of waiting.splice(0)) each.fail(pdfError(code));
  };
  const giveBack = (child: BoundedChild): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(child);
    else next.take(child);
  };
  const hire = (): void => {
    while (!closed && running.size < size && failedStarts < FAILED_STARTS) watch(start());
    if (failedStarts < FAILED_STARTS || running.size > 0) return;
    failedStarts = 0;
    failWaiting('pdf.reader-unavailable');
  };
  const watch = (child: BoundedChild): void => {
    running.add(child);
    void child.ready.then((ready) => {
      failedStarts = ready ? 0 : failedStarts + 1;
      if (ready) giveBack(child);
    });
    void child.exited.then(() => {
      running.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
      hire();
    });
  };
  const borrow = (): Promise<BoundedChild> => {
    if (closed) return Promise.reject(pdfError('pdf.pool-closed'));
    const child = idle.shift();
    if (child !== undefined) return Promise.resolve(child);
    const { promise, resolve, reject } = Promise.withResolvers<BoundedChild>();
    waiting.push({ take: resolve, fail: reject });
    hire();
    return promise;
  };
  const dismiss = async (): Promise<void> => {
    closed = true;
    failWaiting('pdf.pool-closed');
    const leaving = [...running];
    for (const child of leaving) child.kill();
    await Promise.all(leaving.map((child) => child.exited));
  };
  hire();
  return { borrow, giveBack, dismiss };
};
