const MOST_FILES = 25;
const MOST_BYTES = 8_000_000;

/**
 * Groups files into requests of at most 25 files and 8 MB: small enough that a broken connection loses seconds, large
 * enough that a thousand acts are not a thousand requests. A larger file travels alone.
 */
export const splitChunks = <F extends { readonly file: { readonly size: number } }>(files: readonly F[]): F[][] => {
  const chunks: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = chunks.at(-1);
    if (last && last.length < MOST_FILES && bytes + file.file.size <= MOST_BYTES) {
      last.push(file);
      bytes += file.file.size;
    } else {
      chunks.push([file]);
      bytes = file.file.size;
    }
  }
  return chunks;
};
