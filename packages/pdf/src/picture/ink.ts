import type { GreyPicture } from './grey-picture.ts';

/** Shades of paper and ink. */
export type Shades = {
  /** The most frequent shade. */
  readonly paper: number;
  /** The shade that the darkest two hundredth of the pixels reach: the ink of print, on a page with a few lines. */
  readonly ink: number;
};

/** Pixels looked at; every one would say no more. */
const SAMPLES = 200_000;
const DARKEST_SHARE = 0.005;

const histogramOf = ({ grey }: GreyPicture): Uint32Array => {
  const shades = new Uint32Array(256);
  // An odd step, so that it does not fall on the same columns of every row.
  const step = Math.max(1, Math.floor(grey.length / SAMPLES)) | 1;
  for (let i = 0; i < grey.length; i += step) shades[grey[i] as number] = (shades[grey[i] as number] as number) + 1;
  return shades;
};

/** Measures paper and ink. */
export const shadesOf = (picture: GreyPicture): Shades => {
  const shades = histogramOf(picture);
  const total = shades.reduce((sum, count) => sum + count, 0);
  const paper = shades.indexOf(Math.max(...shades));
  let ink = 0;
  for (let seen = 0; ink < 255; ink += 1) {
    seen += shades[ink] as number;
    if (seen >= DARKEST_SHARE * total) break;
  }
  return { paper, ink: Math.min(ink, paper) };
};

/**
 * @param share 0 at the ink, 1 at the paper
 * @returns the shade below which a pixel counts as inked
 */
export const shadeBetween = ({ paper, ink }: Shades, share: number): number => ink + share * (paper - ink);
