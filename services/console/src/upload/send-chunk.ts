import { networkProblem, problemOf } from '../api/api-problem.ts';
import { connectionRestored, connectionWasLost } from '../api/connection.ts';
import { REQUEST_HEADER } from '../api/request.ts';
import { sessionEnded } from '../api/session-end.ts';
import type { PickedFile } from './picked-file.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Posts some files of a batch. `fetch` cannot tell how far an upload is, hence the older request object.
 *
 * @param onBytes bytes sent so far of this request
 * @throws ApiProblem with the server's message; code `console.network` when the connection broke
 */
export const sendChunk = (
  batchId: string,
  files: readonly PickedFile[],
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((done, fail) => {
    const form = new FormData();
    for (const { path, file } of files) form.append('files', file, path);
    const post = new XMLHttpRequest();
    const abort = () => post.abort();
    signal.addEventListener('abort', abort, { once: true });
    post.upload.onprogress = (event) => onBytes(event.loaded);
    post.onloadend = () => signal.removeEventListener('abort', abort);
    post.onabort = () => fail(signal.reason);
    post.onerror = () => {
      connectionWasLost();
      fail(networkProblem());
    };
    post.onload = () => {
      connectionRestored();
      if (post.status === 401) sessionEnded();
      if (post.status >= 200 && post.status < 300) done();
      else fail(problemOf(post.status, parse(post.responseText)));
    };
    post.open('POST', `/api/batches/${batchId}/files`);
    for (const [name, value] of Object.entries(REQUEST_HEADER)) post.setRequestHeader(name, value);
    post.setRequestHeader('accept', 'application/json');
    post.send(form);
  });
