/**
 * Luminance of pixels in red, green, blue and alpha, over white paper.
 *
 * @returns one byte a pixel, 0 black. Source: ITU-R BT.601, in 256ths
 */
export const toGrey = (rgba: Uint8Array | Uint8ClampedArray): Uint8Array => {
  const grey = new Uint8Array(rgba.length >> 2);
  for (let i = 0, j = 0; i < grey.length; i += 1, j += 4)
    grey[i] = ((rgba[j] as number) * 77 + (rgba[j + 1] as number) * 150 + (rgba[j + 2] as number) * 29) >> 8;
  return grey;
};
