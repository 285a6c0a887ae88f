type Size = { readonly width: number; readonly height: number };

/** Which pixels a smaller one is made of along one side: the first, the last, and how much of these two lies inside, in 256ths. */
type Part = { readonly first: number; readonly last: number; readonly head: number; readonly tail: number };

const UNIT = 256;

const partsOf = (from: number, to: number): readonly Part[] => {
  const ratio = from / to;
  return Array.from({ length: to }, (_, i) => {
    const [start, end] = [i * ratio, Math.min(from, (i + 1) * ratio)];
    const [first, last] = [Math.floor(start), Math.min(from - 1, Math.ceil(end) - 1)];
    const head = Math.round((Math.min(end, first + 1) - start) * UNIT);
    return { first, last, head, tail: last === first ? 0 : Math.round((end - last) * UNIT) };
  });
};

/** One row made narrower; sums of shades times 256ths of a pixel. */
const narrowRow = (grey: Uint8Array, at: number, parts: readonly Part[], into: Float64Array): void => {
  for (let i = 0; i < parts.length; i += 1) {
    const { first, last, head, tail } = parts[i] as Part;
    let sum = (grey[at + first] as number) * head + (grey[at + last] as number) * tail;
    for (let x = first + 1; x < last; x += 1) sum += (grey[at + x] as number) * UNIT;
    into[i] = sum;
  }
};

/**
 * Makes a picture smaller; each pixel is the mean of those it stands for, so that thin strokes stay, paler.
 *
 * @param grey one byte a pixel, row by row
 * @param to no larger than `from` either way
 */
export const reducePicture = (grey: Uint8Array, from: Size, to: Size): Uint8Array => {
  if (from.width === to.width && from.height === to.height) return grey;
  const [columns, rows] = [partsOf(from.width, to.width), partsOf(from.height, to.height)];
  const area = (from.width / to.width) * (from.height / to.height) * UNIT * UNIT;
  const reduced = new Uint8Array(to.width * to.height);
  const narrow = new Float64Array(to.width);
  let known = -1;
  for (let y = 0; y < to.height; y += 1) {
    const { first, last, head, tail } = rows[y] as Part;
    const sums = new Float64Array(to.width);
    for (let row = first; row <= last; row += 1) {
      if (row !== known) narrowRow(grey, row * from.width, columns, narrow);
      known = row;
      const weight = row === first ? head : row === last ? tail : UNIT;
      for (let x = 0; x < to.width; x += 1) sums[x] = (sums[x] as number) + (narrow[x] as number) * weight;
    }
    for (let x = 0; x < to.width; x += 1)
      reduced[y * to.width + x] = Math.min(255, Math.round((sums[x] as number) / area));
  }
  return reduced;
};
