import { eraseRules } from './erase-rules.ts';
import type { GreyPicture } from './grey-picture.ts';
import { shadesOf } from './ink.ts';
import { lightenBoxes } from './lighten-boxes.ts';
import { type InkPoints, inkPoints, rowContrast, slopeOf } from './skew.ts';
import { straightenPicture } from './straighten-picture.ts';
import { eraseTickBoxes, findTickBoxes, type TickBox } from './tick-boxes.ts';

/** A lean below this moves the ends of a row by less than a third of a letter: turning would blur more than it helps. */
const LEAST_SLOPE = 0.0012;

const turned = ({ xs, ys, width, height }: InkPoints): InkPoints => ({ xs: ys, ys: xs, width: height, height: width });

/** Text is sharper along its rows than across by a multiple; a page of few words next to a table may be as sharp both ways. */
const SIDEWAYS = 1.3;

/**
 * Whether the page is written sideways: its ink falls into columns more sharply than into rows. Which way it is to be turned is
 * seen from the words alone.
 */
export const isSideways = (picture: GreyPicture): boolean => {
  const points = inkPoints(picture);
  const lying = turned(points);
  return rowContrast(lying, slopeOf(lying)) > SIDEWAYS * rowContrast(points, slopeOf(points));
};

/** A page made fit to be read, and the boxes of its forms, which are no longer on it. */
export type PreparedPicture = { readonly picture: GreyPicture; readonly boxes: readonly TickBox[] };

/** Makes a picture of an upright page fit to be read: rows level, dark bars light, rules of tables and boxes of forms erased. */
export const preparePicture = (picture: GreyPicture): PreparedPicture => {
  const shades = shadesOf(picture);
  const slope = slopeOf(inkPoints(picture));
  const level = Math.abs(slope) < LEAST_SLOPE ? picture : straightenPicture(picture, slope, shades.paper);
  const clean = eraseRules(lightenBoxes(level, shades), shades);
  const boxes = findTickBoxes(clean, shades);
  return { picture: eraseTickBoxes(clean, boxes, shades.paper), boxes };
};
