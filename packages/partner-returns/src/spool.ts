import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy on disk that can be read several times, gone when released. */
export type Spool = AsyncDisposable & { readonly open: () => AsyncIterable<Uint8Array> };

/** Keeps a stream that must be read twice: checked whole before anything is written. */
export const spool = async (source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Spool> => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-import-'));
  const path = join(folder, 'file.csv');
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await writeFile(path, source, { mode: 0o600 });
  } catch (error) {
    await release();
    throw error;
  }
  return { open: () => createReadStream(path), [Symbol.asyncDispose]: release };
};
