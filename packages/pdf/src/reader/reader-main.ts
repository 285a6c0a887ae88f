/**
 * The program of a reader process: files come in on standard input, page texts and page images go out on file descriptor 3.
 * It knows no secret, has no environment, and may be killed at any moment.
 */
import { writeSync } from 'node:fs';
import { encodeFrame, type Frame, frameDecoder } from './frames.ts';
import { readDocument } from './read-document.ts';
import type { ReaderRequest } from './reader.ts';
import { renderPage } from './render-page.ts';

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
const answer = (head: unknown, body?: Uint8Array): void => {
  for (const part of encodeFrame(head, body)) writeAll(part);
};
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const handle = async ({ head, body }: Frame): Promise<void> => {
  const request = head as ReaderRequest;
  const bytes = Buffer.from(body);
  if (request.ask === 'read') {
    answer({ outcome: await readDocument(bytes, request.limits), cpuSeconds: cpuSeconds() });
    return;
  }
  const rendered = await renderPage(bytes, request);
  if (rendered === null) return answer({ image: null, cpuSeconds: cpuSeconds() });
  const { png, ...image } = rendered;
  answer({ image, cpuSeconds: cpuSeconds() }, png);
};

let work = Promise.resolve();
const decode = frameDecoder(MAX_FRAME, (frame) => {
  work = work.then(() => handle(frame));
});
process.stdin.on('data', decode);
process.stdin.on('end', () => process.exit(0));
answer({ ready: true });
