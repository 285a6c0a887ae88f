import { Socket } from 'node:net';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';

/** The pool's end of it is read when the pool has time: written to as a stream, since waiting for room in a loop burnt half of the reading's time. */
const answers = new Socket({ fd: 3, readable: false, writable: true });
answers.on('error', () => process.exit(0));
const MAX_FRAME = 1024 * 1024 * 1024;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Sends a message to the pool, on file descriptor 3; with the processor time used so far. */
export const answer = (head: object, body?: Uint8Array): void => {
  for (const part of encodeFrame({ ...head, cpuSeconds: cpuSeconds() }, body)) if (part.length > 0) answers.write(part);
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
