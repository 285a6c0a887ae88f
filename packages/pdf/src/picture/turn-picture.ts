import type { Quarter } from '../layout/text-run.ts';
import type { GreyPicture } from './grey-picture.ts';

/** Turns a picture counter-clockwise by so many quarters: what is written in quarter `quarter` becomes upright. */
export const turnPicture = (picture: GreyPicture, quarter: Quarter): GreyPicture => {
  if (quarter === 0) return picture;
  const { width, height, grey, dpi } = picture;
  if (quarter === 2) return { width, height, dpi, grey: grey.toReversed() };
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = quarter === 1 ? (width - 1 - x) * height + y : x * height + (height - 1 - y);
      turned[at] = grey[y * width + x] as number;
    }
  }
  return { width: height, height: width, grey: turned, dpi };
};
