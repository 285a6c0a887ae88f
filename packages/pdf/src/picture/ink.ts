import type { GreyPicture } from './grey-picture.ts';

/** Shades of paper and ink. */
export type Shades = {
  /** The most frequent shade. */
  readonly paper: number;
  /** What the print of the page is as dark as, its soft edges left out. */
  readonly ink: number;
};

/** Pixels looked at; every one would say no more. */
const SAMPLES = 200_000;
/** Share of the pixels as dark as ink: on a page of text, on one of a few lines, on one of a few words. */
const DARKEST_SHARES = [0.005, 0.0005, 0.00005];
/** Ink differs from paper by so much, even faint. */
const LEAST_CONTRAST = 50;

const histogramOf = ({ grey }: GreyPicture): Uint32Array => {
  const shades = new Uint32Array(256);
  // An odd step, so that it does not fall on the same columns of every row.
  const step = Math.max(1, Math.floor(grey.length / SAMPLES)) | 1;
  for (let i = 0; i < grey.length; i += step) shades[grey[i] as number] = (shades[grey[i] as number] as number) + 1;
  return shades;
};

/** The shade that a share of the pixels reach, the darkest. */
const darkest = (shades: Uint32Array, pixels: number): number => {
  let seen = 0;
  for (let shade = 0; shade < 256; shade += 1) {
    seen += shades[shade] as number;
    if (seen >= pixels) return shade;
  }
  return 255;
};

/** Measures paper and ink. */
export const shadesOf = (picture: GreyPicture): Shades => {
  const shades = histogramOf(picture);
  const total = shades.reduce((sum, count) => sum + count, 0);
  const paper = shades.indexOf(Math.max(...shades));
  const inks = DARKEST_SHARES.map((share) => darkest(shades, Math.max(1, share * total)));
  const ink = inks.find((shade) => paper - shade >= LEAST_CONTRAST) ?? paper - LEAST_CONTRAST;
  return { paper, ink: Math.max(0, ink) };
};

/**
 * @param share 0 at the ink, 1 at the paper
 * @returns the shade below which a pixel counts as inked
 */
export const shadeBetween = ({ paper, ink }: Shades, share: number): number => ink + share * (paper - ink);
