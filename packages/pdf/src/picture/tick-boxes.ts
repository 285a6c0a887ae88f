import type { GreyPicture } from './grey-picture.ts';
import { type Shades, shadeBetween } from './ink.ts';

/** A small square of a form, for a cross. Pixels; `x` and `y` of its top left corner. */
export type TickBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isTicked: boolean;
};

/** Sides in inches. */
const SIDE = { least: 0.07, most: 0.24 };
const FAINT = 0.7;
/** Share of a side that is inked, grain left out. */
const LEAST_INKED = 0.85;
/** Share of the inside: grain stays below the first, a full square is a bullet. */
const INSIDE = { ticked: 0.1, full: 0.85 };
const GAP = 2;
/** Share of white space that specks may take. */
const GRAIN = 0.04;

type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly limit: number;
};
type Square = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const isInked = ({ width, height, grey, limit }: Sheet, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && (grey[y * width + x] as number) <= limit;

/** Whether a side is inked: in this line of pixels, or all of it in the one before or after. */
const hasSide = (sheet: Sheet, from: number, to: number, at: number, isDown: boolean): boolean =>
  [at, at - 1, at + 1].some((line) => {
    let inked = 0;
    for (let i = from; i <= to; i += 1) if (isDown ? isInked(sheet, line, i) : isInked(sheet, i, line)) inked += 1;
    return inked >= LEAST_INKED * (to - from + 1);
  });

/** Corners of letters are round: a box is inked right into its four. */
const hasCorners = (sheet: Sheet, { x, y, width, height }: Square): boolean => {
  const corner = (cx: number, cy: number, dx: number, dy: number): boolean => {
    let inked = 0;
    for (const i of [0, dx]) for (const j of [0, dy]) if (isInked(sheet, cx + i, cy + j)) inked += 1;
    return inked >= 3;
  };
  const [right, bottom] = [x + width - 1, y + height - 1];
  return corner(x, y, 1, 1) && corner(right, y, -1, 1) && corner(x, bottom, 1, -1) && corner(right, bottom, -1, -1);
};

const inkShare = (sheet: Sheet, left: number, top: number, right: number, bottom: number): number => {
  let inked = 0;
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (isInked(sheet, x, y)) inked += 1;
  return inked / Math.max(1, (right - left) * (bottom - top));
};

/** Whether a square stands by itself: a letter has its neighbours nearer. */
const standsAlone = (sheet: Sheet, { x, y, width, height }: Square): boolean => {
  const [left, right] = [Math.ceil(0.3 * width), Math.ceil(0.16 * width)];
  return (
    inkShare(sheet, x - left - 1, y, x - 2, y + height) < GRAIN &&
    inkShare(sheet, x + width + 2, y, x + width + 2 + right, y + height) < GRAIN &&
    inkShare(sheet, x, y - 4, x + width, y - 2) < GRAIN &&
    inkShare(sheet, x, y + height + 2, x + width, y + height + 4) < GRAIN
  );
};

/** The square below an inked run, if the run is its upper side; square to a pixel in eight. */
const squareBelow = (sheet: Sheet, x: number, y: number, side: number): Square | null => {
  if (!hasSide(sheet, y, y + Math.floor(0.8 * side), x, true)) return null;
  if (!hasSide(sheet, y, y + Math.floor(0.8 * side), x + side - 1, true)) return null;
  const tolerance = Math.max(1, side >> 3);
  for (let height = side + tolerance; height >= side - tolerance; height -= 1) {
    const square = { x, y, width: side, height };
    if (hasSide(sheet, x, x + side - 1, y + height - 1, false) && hasCorners(sheet, square)) return square;
  }
  return null;
};

const insideInk = (sheet: Sheet, { x, y, width, height }: Square): number => {
  const [dx, dy] = [Math.ceil(width * 0.22), Math.ceil(height * 0.22)];
  let [inked, all] = [0, 0];
  for (let j = y + dy; j < y + height - dy; j += 1) {
    for (let i = x + dx; i < x + width - dx; i += 1) {
      all += 1;
      if (isInked(sheet, i, j)) inked += 1;
    }
  }
  return all === 0 ? 1 : inked / all;
};

const covers = (box: Square, x: number, y: number): boolean =>
  x >= box.x - 3 && x <= box.x + box.width && y >= box.y - 3 && y <= box.y + box.height;

/** The last inked pixel from one on, towards `step`, with at most `GAP` of paper between two; the pixel itself may be paper. */
const endOfSide = ({ grey, width, limit }: Sheet, y: number, x: number, step: 1 | -1): number => {
  let last = x;
  for (let i = x, white = 0; i >= 0 && i < width && white <= GAP; i += step) {
    if ((grey[y * width + i] as number) > limit) white += 1;
    else [last, white] = [i, 0];
  }
  return last;
};

/** The inked runs of a row of pixels, no shorter and no longer than a side. One that long is met by `GAP` pixels and one more in `least`. */
const sidesIn = (sheet: Sheet, y: number, least: number, most: number): readonly (readonly [number, number])[] => {
  const { grey, width, limit } = sheet;
  const sides: [number, number][] = [];
  const step = Math.max(1, least - GAP - 1);
  for (let x = 0; x < width; x += step) {
    const until = Math.min(width, x + GAP + 1);
    let inked = x;
    while (inked < until && (grey[y * width + inked] as number) > limit) inked += 1;
    if (inked === until) continue;
    const [from, to] = [endOfSide(sheet, y, inked, -1), endOfSide(sheet, y, inked, 1)];
    const length = to - from + 1;
    if (length >= least && length <= most && sides.at(-1)?.[0] !== from) sides.push([from, length]);
  }
  return sides;
};

/**
 * Finds the boxes of a form that are for a cross, and whether they have one. Recognisers read them as letters.
 *
 * @returns top to bottom; none where all have a cross: a choice leaves one empty, and capitals that stand alone look like crossed boxes
 */
export const findTickBoxes = (picture: GreyPicture, shades: Shades): readonly TickBox[] => {
  const { width, height, grey, dpi } = picture;
  const sheet = { width, height, grey, limit: shadeBetween(shades, FAINT) };
  const [least, most] = [Math.round(SIDE.least * dpi), Math.round(SIDE.most * dpi)];
  const boxes: TickBox[] = [];
  for (let y = 0; y < height - least; y += 1) {
    for (const [x, side] of sidesIn(sheet, y, least, most)) {
      if (boxes.some((box) => covers(box, x, y))) continue;
      const square = squareBelow(sheet, x, y, side);
      if (square === null || !standsAlone(sheet, square)) continue;
      const ink = insideInk(sheet, square);
      if (ink < INSIDE.full) boxes.push({ ...square, isTicked: ink >= INSIDE.ticked });
    }
  }
  return boxes.some((box) => !box.isTicked) ? boxes : [];
};

/** Paints the boxes over with paper. */
export const eraseTickBoxes = (picture: GreyPicture, boxes: readonly TickBox[], paper: number): GreyPicture => {
  if (boxes.length === 0) return picture;
  const grey = picture.grey.slice();
  for (const box of boxes) {
    const [from, to] = [Math.max(0, box.x - 2), Math.min(picture.width, box.x + box.width + 2)];
    for (let y = Math.max(0, box.y - 2); y < Math.min(picture.height, box.y + box.height + 2); y += 1)
      grey.fill(paper, y * picture.width + from, y * picture.width + to);
  }
  return { ...picture, grey };
};
