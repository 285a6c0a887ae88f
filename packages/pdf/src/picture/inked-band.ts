import type { GreyPicture } from './grey-picture.ts';
import { shadeBetween, shadesOf } from './ink.ts';

/** Pixels between those looked at in a row. */
const STEP = 4;

/** Where text is, words and white space share the rows: rows that are mostly ink are a picture or a bar. */
const inkOfRow = ({ width, grey }: GreyPicture, limit: number, y: number): number => {
  let ink = 0;
  for (let at = y * width; at < (y + 1) * width; at += STEP) if ((grey[at] as number) <= limit) ink += 1;
  return ink > width / STEP / 2 ? 0 : ink;
};

/**
 * Cuts out the band of a picture that has most text, to tell at a fraction of the cost which way a page lies.
 *
 * @param share of the picture's height
 */
export const inkedBand = (picture: GreyPicture, share: number): GreyPicture => {
  const { width, grey, dpi } = picture;
  const limit = shadeBetween(shadesOf(picture), 0.5);
  const height = Math.max(1, Math.round(picture.height * share));
  const rows = Array.from({ length: picture.height }, (_, y) => inkOfRow(picture, limit, y));
  let ink = rows.slice(0, height).reduce((sum, row) => sum + row, 0);
  let [top, most] = [0, ink];
  for (let y = 1; y + height <= rows.length; y += 1) {
    ink += (rows[y + height - 1] as number) - (rows[y - 1] as number);
    if (ink > most) [top, most] = [y, ink];
  }
  return { width, height, dpi, grey: grey.slice(top * width, (top + height) * width) };
};
