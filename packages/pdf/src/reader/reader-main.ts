/**
 * The program of a reader process: files come in on standard input, page texts and pictures of pages go out on file descriptor 3.
 * It knows no secret, has no environment, and may be killed at any moment.
 */
import { answer, answerEach } from '../child/answer.ts';
import { readDocument } from './read-document.ts';
import { renderPage } from './render-page.ts';
import type { ReaderRequest } from './start-reader.ts';

answerEach(async ({ head, body }) => {
  const request = head as ReaderRequest;
  const bytes = Buffer.from(body);
  if (request.ask === 'read') return answer({ outcome: await readDocument(bytes, request.limits) });
  const rendered = await renderPage(bytes, request);
  if (rendered === null) return answer({ picture: null });
  if (rendered === 'blank') return answer({ picture: null, isBlank: true });
  const { grey, ...picture } = rendered;
  answer({ picture }, grey);
});
answer({ ready: true });
