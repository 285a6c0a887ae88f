import type { ProcessLimits } from '../reader-limits.ts';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import { type BoundedProgram, spawnBounded } from './spawn-bounded.ts';

/** How one question went. `died`: the process ended by itself or was ended by a limit. */
export type Attempt =
  | { readonly kind: 'answered'; readonly frame: Frame; readonly cpuSeconds: number }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'died' };

/** One process of a bounded program; answers one question at a time. */
export type BoundedChild = {
  /** True once it can work; false when it ended before. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;
  readonly ask: (request: object, bytes: Uint8Array) => Promise<Attempt>;
  readonly kill: () => void;
};

/** The longest answer believed: an act has at most a few megabytes of page texts, a picture some tens. */
const MAX_ANSWER = 256 * 1024 * 1024;

/** A loaded machine starts one in seconds. */
const START_WITHIN_MS = 60_000;

/** Starts a process. It is killed when a question takes longer than the deadline, and is of no use afterwards. */
export const startChild = (program: BoundedProgram, limits: ProcessLimits): BoundedChild => {
  const child = spawnBounded(program, limits);
  const ready = Promise.withResolvers<boolean>();
  const exited = Promise.withResolvers<void>();
  let settle: ((attempt: Attempt) => void) | null = null;
  const finish = (attempt: Attempt): void => {
    settle?.(attempt);
    settle = null;
  };
  const end = (): void => {
    clearTimeout(startDeadline);
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
  // A program that never gets ready is ended as well: its start may wait for something that does not come.
  const startDeadline = setTimeout(child.kill, START_WITHIN_MS);
  void ready.promise.then(() => clearTimeout(startDeadline));

  const ask = async (request: object, bytes: Uint8Array): Promise<Attempt> => {
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
