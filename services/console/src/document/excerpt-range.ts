/** What of a text two renderings of it have in common: letters without accents, and figures. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** An excerpt may be cut at its end, or run on over what the page shows elsewhere: its beginning is enough to find it. */
const LENGTHS = [Number.POSITIVE_INFINITY, 60, 30, 15] as const;
/** Fewer letters than this are found anywhere. */
const LEAST = 4;

type Range = { readonly first: number; readonly last: number };

/**
 * Which pieces of a page's text hold an excerpt, whatever its spaces, accents and breaks.
 *
 * @param pieces in reading order
 * @returns positions of the first and last piece; null when the excerpt is not there
 */
export const excerptRange = (pieces: readonly string[], excerpt: string): Range | null => {
  const owners: number[] = [];
  let text = '';
  pieces.forEach((piece, index) => {
    const folded = fold(piece);
    text += folded;
    for (let letter = 0; letter < folded.length; letter += 1) owners.push(index);
  });
  const wanted = fold(excerpt);
  if (wanted.length < LEAST) return null;
  for (const length of LENGTHS) {
    const part = wanted.slice(0, length);
    const at = text.indexOf(part);
    const [first, last] = [owners[at], owners[at + part.length - 1]];
    if (at >= 0 && first !== undefined && last !== undefined) return { first, last };
  }
  return null;
};
