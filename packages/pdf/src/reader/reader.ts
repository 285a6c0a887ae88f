import type { ReaderLimits } from '../reader-limits.ts';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import type { DocumentLimits } from './read-document.ts';
import type { RenderRequest } from './render-page.ts';
import { spawnReader } from './spawn-reader.ts';

/** What a reader can be asked about the bytes sent with the question. */
export type ReaderRequest =
  | { readonly ask: 'read'; readonly limits: DocumentLimits }
  | ({ readonly ask: 'render' } & RenderRequest);

/** How one question went. `died`: the process ended by itself or was ended by a limit. */
export type Attempt =
  | { readonly kind: 'answered'; readonly frame: Frame; readonly cpuSeconds: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'died' };

/** One reader process; answers one question at a time. */
export type Reader = {
  /** True once it can read; false when it ended before. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;
  readonly ask: (request: ReaderRequest, bytes: Uint8Array) => Promise<Attempt>;
  readonly kill: () => void;
};

/** The longest answer believed: an act has at most a few megabytes of page texts, an image some tens. */
const MAX_ANSWER = 256 * 1024 * 1024;

/** Starts a reader process. It is killed when a question takes longer than the deadline, and is of no use afterwards. */
export const startReader = (limits: ReaderLimits): Reader => {
  const child = spawnReader(limits);
  const ready = Promise.withResolvers<boolean>();
  const exited = Promise.withResolvers<void>();
  let settle: ((attempt: Attempt) => void) | null = null;
  const finish = (attempt: Attempt): void => {
    settle?.(attempt);
    settle = null;
  };
  const end = (): void => {
    ready.resolve(false);
    finish({ kind: 'died' });
    exited.resolve();
  };
  const decode = frameDecoder(MAX_ANSWER, (frame) => {
    const head = frame.head as { readonly ready?: true; readonly cpuSeconds: number };
    if (head.ready === true) ready.resolve(true);
    else finish({ kind: 'answered', frame, cpuSeconds: head.cpuSeconds });
  });
  child.answers.on('data', (chunk: Buffer) => {
    try {
      decode(chunk);
    } catch {
      child.kill();
    }
  });
  child.answers.on('error', child.kill);
  child.process.stdin?.on('error', () => undefined);
  child.process.on('error', end);
  child.process.on('exit', end);

  const ask = async (request: ReaderRequest, bytes: Uint8Array): Promise<Attempt> => {
    const { promise, resolve } = Promise.withResolvers<Attempt>();
    settle = resolve;
    const deadline = setTimeout(() => {
      child.kill();
      finish({ kind: 'timeout' });
    }, limits.deadlineMs);
    for (const part of encodeFrame(request, bytes)) child.process.stdin?.write(part);
    const attempt = await promise;
    clearTimeout(deadline);
    return attempt;
  };
  return { ready: ready.promise, exited: exited.promise, ask, kill: child.kill };
};
