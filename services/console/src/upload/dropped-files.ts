import { isSystemFile, type PickedFile } from './picked-file.ts';

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, fail) => entry.file(done, fail));

/** A reader gives at most a hundred entries a time: it is asked until it gives none. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const walk = async (entry: FileSystemEntry): Promise<readonly PickedFile[]> => {
  const path = entry.fullPath.replace(/^\//, '');
  if (isSystemFile(path)) return [];
  if (entry.isFile) return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
  const found: PickedFile[] = [];
  for (const child of await entriesOf(entry as FileSystemDirectoryEntry)) found.push(...(await walk(child)));
  return found;
};

/**
 * Every file that was dropped, folders opened to their depths. Must be called while the drop event is handled: its list
 * is emptied afterwards.
 */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly PickedFile[]> => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const alone = [...transfer.files];
  if (entries.length === 0) return alone.map((file) => ({ path: file.name, file }));
  const found: PickedFile[] = [];
  for (const entry of entries) found.push(...(await walk(entry)));
  return found;
};
