/** A file somebody chose, with its path inside the folder it came from (its bare name when it came alone). */
export type PickedFile = { readonly path: string; readonly file: File };

/** Files that systems put in folders by themselves: not submitted by anybody, so not part of the receipt. */
const SYSTEM_FILE = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$|(^|\/)__MACOSX\//i;

export const isSystemFile = (path: string): boolean => SYSTEM_FILE.test(path);

/** Files of an `<input type="file">`, of a folder when it has `webkitdirectory`. */
export const pickedFrom = (files: FileList): readonly PickedFile[] =>
  [...files]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !isSystemFile(path));
