import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { OfficeReport } from '@amont/contracts/http/office-report';

/** How long a thread waits for the next report before it ends: a run over all offices keeps one. */
const IDLE_MS = 10_000;

type Drawer = { readonly worker: Worker; timer: NodeJS.Timeout | null };

let drawer: Drawer | null = null;
let last: Promise<unknown> = Promise.resolve();

const forget = (one: Drawer): void => {
  if (drawer === one) drawer = null;
};

const open = (): Drawer => {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url));
  // An idle thread keeps no process from ending.
  worker.unref();
  const opened: Drawer = { worker, timer: null };
  worker.once('error', () => forget(opened));
  worker.once('exit', () => forget(opened));
  return opened;
};

/** @throws the thread's own error, or that it ended */
const answerOf = async (worker: Worker): Promise<Uint8Array> => {
  const control = new AbortController();
  const { signal } = control;
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('the thread that draws reports ended');
  });
  try {
    const [bytes] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [Uint8Array];
    return bytes;
  } finally {
    control.abort();
  }
};

const draw = async (report: OfficeReport): Promise<Buffer> => {
  drawer ??= open();
  const at = drawer;
  if (at.timer) clearTimeout(at.timer);
  at.worker.ref();
  at.worker.postMessage(report);
  const bytes = await answerOf(at.worker);
  at.worker.unref();
  at.timer = setTimeout(() => {
    forget(at);
    void at.worker.terminate();
  }, IDLE_MS).unref();
  return Buffer.from(bytes);
};

/**
 * The report as a PDF, drawn in a thread of its own, one at a time: drawing takes a good part of a second, in which whoever
 * else asks this process something would wait.
 */
export const drawReport = (report: OfficeReport): Promise<Buffer> => {
  const drawn = last.then(() => draw(report));
  last = drawn.catch(() => undefined);
  return drawn;
};
