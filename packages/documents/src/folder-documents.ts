import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Documents, demandDerivedName, demandHash } from './documents.ts';
import { documentsError } from './errors.ts';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Makes a new or renamed entry of a folder last through a loss of power. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

const ensureFolder = async (path: string): Promise<void> => {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first !== undefined) await syncFolder(dirname(first));
};

/** What a crash left half written is of no use after this long. */
const LEFT_OVER_MS = 24 * 3_600 * 1_000;

const sweep = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(absent);
    if (found !== null && Date.now() - found.mtimeMs > LEFT_OVER_MS) await rm(path, { force: true });
  }
};

/** Writes elsewhere, syncs, renames: a crash leaves the whole file or none. */
const durableWriter =
  (incoming: string) =>
  async (path: string, bytes: Uint8Array): Promise<void> => {
    const temporary = join(incoming, randomUUID());
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await ensureFolder(dirname(path));
    await rename(temporary, path);
    await syncFolder(dirname(path));
  };

const readDocument = async (path: string, sha256: string): Promise<Buffer | null> => {
  const bytes = await readFile(path).catch(absent);
  if (bytes !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw documentsError('documents.damaged', `document ${sha256}`);
  return bytes;
};

/** Documents in a folder, spread over 256 subfolders by their hash; refused ones under `quarantine`. */
export const folderDocuments = async (root: string): Promise<Documents> => {
  const incoming = join(root, 'incoming');
  await ensureFolder(incoming);
  await sweep(incoming);
  const write = durableWriter(incoming);
  const place = (area: string, sha256: string): string => join(root, area, demandHash(sha256).slice(0, 2), sha256);
  const kept = (sha256: string): string => place('kept', sha256);
  const apart = (sha256: string): string => place('quarantine', sha256);
  const derived = (sha256: string, name: string): string => `${place('derived', sha256)}.${demandDerivedName(name)}.gz`;

  return {
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (!(await isThere(kept(sha256))) && !(await isThere(apart(sha256)))) await write(kept(sha256), bytes);
      return { sha256, sizeBytes: bytes.length };
    },
    get: async (sha256) => (await readDocument(kept(sha256), sha256)) ?? readDocument(apart(sha256), sha256),
    quarantine: async (sha256) => {
      await ensureFolder(dirname(apart(sha256)));
      await rename(kept(sha256), apart(sha256)).catch(absent);
    },
    delete: async (sha256) => {
      await Promise.all([kept(sha256), apart(sha256)].map((path) => rm(path, { force: true })));
      const folder = dirname(place('derived', sha256));
      const names = (await readdir(folder).catch(absent)) ?? [];
      const mine = names.filter((name) => name.startsWith(`${sha256}.`));
      await Promise.all(mine.map((name) => rm(join(folder, name), { force: true })));
    },
    putDerived: async (sha256, name, bytes) => write(derived(sha256, name), await promisify(gzip)(bytes, { level: 1 })),
    getDerived: async (sha256, name) => {
      const packed = await readFile(derived(sha256, name)).catch(absent);
      return packed && (await promisify(gunzip)(packed));
    },
  };
};
