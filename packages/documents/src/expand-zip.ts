import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { RefusalCode } from '@amont/domain/act/act-type';
import yauzl from 'yauzl';
import { decodeEntryName, displayName, isLitter } from './entry-name.ts';

/** Sizes after inflation, in bytes; `maxEntries` counts every member, 20 000 when left out. */
export type ZipLimits = {
  readonly maxEntryBytes: number;
  readonly maxTotalBytes: number;
  readonly maxEntries?: number;
};

/** A member of a ZIP: a file to read, or the reason why it is not looked into. Its name is a label, never a path to write to. */
export type ZipEntry =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Already inflated and checked against the archive's checksum: does not fail. */
      readonly stream: Readable;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly code: RefusalCode };

const MAX_ENTRIES = 20_000;
const ENCRYPTED = 0x1;
const SYMBOLIC_LINK = 0o120000;
const FILE_TYPE = 0o170000;

const open = (path: string): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
    yauzl.open(path, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const nextEntry = (zip: yauzl.ZipFile): Promise<yauzl.Entry | null> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      for (const event of ['entry', 'end', 'error']) zip.removeAllListeners(event);
      act();
    };
    zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(null)));
    zip.once('error', (error: Error) => settle(() => reject(error)));
    zip.readEntry();
  });

const openStream = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

type Archive = { readonly zip: yauzl.ZipFile; readonly limits: ZipLimits; budget: number };

const refusalOf = ({ limits, budget }: Archive, entry: yauzl.Entry, name: string): RefusalCode | null => {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) return 'encrypted';
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK) return 'not_a_pdf';
  if (/\.zip$/i.test(name)) return 'not_a_pdf';
  return entry.uncompressedSize > Math.min(limits.maxEntryBytes, budget) ? 'too_large' : null;
};

/** Inflates a member, counting what really comes out: the sizes an archive states are only its word. */
const inflate = async (archive: Archive, entry: yauzl.Entry): Promise<Buffer | RefusalCode> => {
  const most = Math.min(archive.limits.maxEntryBytes, archive.budget);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await openStream(archive.zip, entry)) {
    size += (chunk as Buffer).length;
    if (size > most) return 'too_large';
    chunks.push(chunk as Buffer);
  }
  archive.budget -= size;
  const bytes = Buffer.concat(chunks);
  return crc32(bytes) === entry.crc32 ? bytes : 'corrupt';
};

const readEntry = async (archive: Archive, entry: yauzl.Entry, name: string): Promise<ZipEntry> => {
  const code = refusalOf(archive, entry, name);
  if (code !== null) return { kind: 'refused', name, code };
  const bytes = await inflate(archive, entry).catch((): RefusalCode => 'corrupt');
  if (typeof bytes === 'string') return { kind: 'refused', name, code: bytes };
  return { kind: 'file', name, stream: Readable.from([bytes]) };
};

/** Names as shown; a name met before gets a number, so that two members stay two. */
const labeller = (): ((name: string) => string) => {
  const seen = new Map<string, number>();
  return (name) => {
    const shown = displayName(name);
    const times = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, times);
    return times > 1 ? `${shown} (${times})` : shown;
  };
};

const nameOf = (entry: yauzl.Entry): string =>
  decodeEntryName({ bytes: entry.fileNameRaw, madeBy: entry.versionMadeBy, extraFields: entry.extraFields });

async function* entriesOf(archive: Archive): AsyncGenerator<ZipEntry> {
  const label = labeller();
  const most = archive.limits.maxEntries ?? MAX_ENTRIES;
  for (let count = 0; count < most; count += 1) {
    const entry = await nextEntry(archive.zip);
    if (entry === null) return;
    const name = nameOf(entry);
    if (/[/\\]$/.test(name) || isLitter(name)) continue;
    yield await readEntry(archive, entry, label(name));
  }
  if (archive.zip.entryCount > most) yield { kind: 'refused', name: `au-delà de ${most} fichiers`, code: 'too_large' };
}

/**
 * The members of a ZIP, one after the other; one at a time is in memory.
 *
 * Every member ends as a file or as a refusal with its code: encrypted, too large, damaged, a link, a ZIP within the ZIP. Folders and what
 * systems add by themselves (`__MACOSX`, `.DS_Store`…) are no members. A broken archive is one refusal; what could be read before it stands.
 */
export async function* expandZip(path: string, limits: ZipLimits): AsyncGenerator<ZipEntry> {
  let zip: yauzl.ZipFile;
  try {
    zip = await open(path);
  } catch {
    yield { kind: 'refused', name: 'archive illisible', code: 'corrupt' };
    return;
  }
  try {
    yield* entriesOf({ zip, limits, budget: limits.maxTotalBytes });
  } catch {
    yield { kind: 'refused', name: 'suite de l’archive illisible', code: 'corrupt' };
  } finally {
    zip.close();
  }
}
