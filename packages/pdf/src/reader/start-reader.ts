import { fileURLToPath } from 'node:url';
import { type BoundedChild, startChild } from '../child/bounded-child.ts';
import type { ProcessLimits } from '../reader-limits.ts';
import type { DocumentLimits } from './read-document.ts';
import type { RenderRequest } from './render-page.ts';

/** What a reader can be asked about the bytes sent with the question. */
export type ReaderRequest =
  | { readonly ask: 'read'; readonly limits: DocumentLimits }
  | ({ readonly ask: 'render' } & RenderRequest);

const PROGRAM = {
  path: fileURLToPath(new URL('./reader-main.ts', import.meta.url)),
  // The canvas that pages are drawn on is native code.
  allow: ['--allow-addons'],
};

/** Starts a reader: a process that parses files. */
export const startReader = (limits: ProcessLimits): BoundedChild => startChild(PROGRAM, limits);
