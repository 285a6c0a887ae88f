import { writeSync } from 'node:fs';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';

const ANSWERS = 3;
const MAX_FRAME = 1024 * 1024 * 1024;

const writeAll = (bytes: Uint8Array): void => {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(ANSWERS, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Sends a message to the pool, on file descriptor 3; with the processor time used so far. */
export const answer = (head: object, body?: Uint8Array): void => {
  for (const part of encodeFrame({ ...head, cpuSeconds: cpuSeconds() }, body)) writeAll(part);
};

/** Hands each question on standard input to `handle`, one after the other; ends with the input. */
export const answerEach = (handle: (question: Frame) => Promise<void>): void => {
  let work = Promise.resolve();
  const decode = frameDecoder(MAX_FRAME, (frame) => {
    work = work.then(() => handle(frame));
  });
  process.stdin.on('data', decode);
  process.stdin.on('end', () => process.exit(0));
};
