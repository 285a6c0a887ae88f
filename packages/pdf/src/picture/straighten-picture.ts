import type { GreyPicture } from './grey-picture.ts';

/** Fractions of a pixel are counted in 256ths. */
const UNIT = 256;

/**
 * Turns a picture about its middle so that rows that lean by `slope` become level; the size stays, corners that were outside are paper.
 *
 * @param slope rise over run, positive when rows sink to the right
 * @param paper shade of the paper
 */
export const straightenPicture = (picture: GreyPicture, slope: number, paper: number): GreyPicture => {
  const { width, height, grey, dpi } = picture;
  const angle = Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  const straight = new Uint8Array(grey.length).fill(paper);
  const [stepX, stepY] = [Math.round(cos * UNIT * UNIT), Math.round(sin * UNIT * UNIT)];
  for (let y = 0; y < height; y += 1) {
    // In 65 536ths of a pixel: the place in the leaning picture that the first pixel of this row comes from.
    let fromX = Math.round((cx - cx * cos - (y - cy) * sin) * UNIT * UNIT);
    let fromY = Math.round((cy - cx * sin + (y - cy) * cos) * UNIT * UNIT);
    const row = y * width;
    for (let x = 0; x < width; x += 1, fromX += stepX, fromY += stepY) {
      const left = fromX >> 16;
      const top = fromY >> 16;
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const a = grey[at] as number;
      const b = grey[at + 1] as number;
      const c = grey[at + width] as number;
      const d = grey[at + width + 1] as number;
      // Most of a page is paper, which needs no blending.
      if (a === b && a === c && a === d) {
        straight[row + x] = a;
        continue;
      }
      const fx = (fromX >> 8) & 255;
      const fy = (fromY >> 8) & 255;
      straight[row + x] = ((a * (UNIT - fx) + b * fx) * (UNIT - fy) + (c * (UNIT - fx) + d * fx) * fy) >> 16;
    }
  }
  return { width, height, dpi, grey: straight };
};
