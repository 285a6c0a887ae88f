import { eraseRules } from './erase-rules.ts';
import type { GreyPicture } from './grey-picture.ts';
import { shadesOf } from './ink.ts';
import { type InkPoints, inkPoints, rowContrast, slopeOf } from './skew.ts';
import { straightenPicture } from './straighten-picture.ts';

/** A lean below this moves the ends of a row by less than a third of a letter: turning would blur more than it helps. */
const LEAST_SLOPE = 0.0012;

const turned = ({ xs, ys, width, height }: InkPoints): InkPoints => ({ xs: ys, ys: xs, width: height, height: width });

/**
 * Whether the page is written sideways: its ink falls into columns more sharply than into rows. How it is to be turned is seen
 * from the words alone.
 */
export const isSideways = (picture: GreyPicture): boolean => {
  const points = inkPoints(picture);
  const lying = turned(points);
  return rowContrast(lying, slopeOf(lying)) > rowContrast(points, slopeOf(points));
};

/** Makes a picture of an upright page fit to be read: rows level, rules of tables erased. */
export const preparePicture = (picture: GreyPicture): GreyPicture => {
  const shades = shadesOf(picture);
  const slope = slopeOf(inkPoints(picture));
  const level = Math.abs(slope) < LEAST_SLOPE ? picture : straightenPicture(picture, slope, shades.paper);
  return eraseRules(level, shades);
};
