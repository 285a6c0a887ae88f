import type { GreyPicture } from './grey-picture.ts';
import { type Shades, shadeBetween } from './ink.ts';

/** Pixels along a side of a tile. */
const TILE = 8;
/** A dark bar under a light title: inches. */
const LEAST = { width: 0.6, height: 0.14 };
/** Share of a bar's tiles that are dark: letters take the rest. */
const LEAST_DARK = 0.55;

type Tiles = { readonly columns: number; readonly rows: number; readonly dark: Uint8Array };
type Bar = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Inked pixels among the 16 of a tile that are looked at. */
const inkOfTile = ({ width, grey }: GreyPicture, limit: number, row: number, column: number): number => {
  let ink = 0;
  for (let k = 0; k < 16; k += 1) {
    const [y, x] = [row * TILE + 2 * (k >> 2) + 1, column * TILE + 2 * (k & 3) + 1];
    if ((grey[y * width + x] as number) <= limit) ink += 1;
  }
  return ink;
};

/** Marks the tiles that are mostly ink. */
const darkTiles = (picture: GreyPicture, limit: number): Tiles => {
  const [columns, rows] = [Math.floor(picture.width / TILE), Math.floor(picture.height / TILE)];
  const dark = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (inkOfTile(picture, limit, row, column) >= 12) dark[row * columns + column] = 1;
  return { columns, rows, dark };
};

/** The dark tiles that hang together with one, taken out of `dark` as they are found. */
const takeBar = ({ columns, rows, dark }: Tiles, start: number): { bar: Bar; tiles: number } => {
  const waiting = [start];
  dark[start] = 0;
  let tiles = 0;
  let bar: Bar = { left: columns, top: rows, right: 0, bottom: 0 };
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    tiles += 1;
    const [left, top] = [Math.min(bar.left, x), Math.min(bar.top, y)];
    bar = { left, top, right: Math.max(bar.right, x), bottom: Math.max(bar.bottom, y) };
    const around = [x > 0 ? at - 1 : -1, x < columns - 1 ? at + 1 : -1, at - columns, at + columns];
    for (const next of around) {
      if (dark[next] !== 1) continue;
      dark[next] = 0;
      waiting.push(next);
    }
  }
  return { bar, tiles };
};

const invert = (grey: Uint8Array, width: number, bar: Bar, shades: Shades): void => {
  const sum = shades.paper + shades.ink;
  for (let y = bar.top * TILE; y < (bar.bottom + 1) * TILE; y += 1) {
    for (let at = y * width + bar.left * TILE; at < y * width + (bar.right + 1) * TILE; at += 1)
      grey[at] = Math.min(255, Math.max(0, sum - (grey[at] as number)));
  }
};

/** Turns light titles on dark bars into dark ones on paper: recognisers that look for letters anywhere on a page pass over them. */
export const lightenBoxes = (picture: GreyPicture, shades: Shades): GreyPicture => {
  const tiles = darkTiles(picture, shadeBetween(shades, 0.5));
  const least = { width: (LEAST.width * picture.dpi) / TILE, height: (LEAST.height * picture.dpi) / TILE };
  let grey: Uint8Array | null = null;
  for (let at = tiles.dark.indexOf(1); at !== -1; at = tiles.dark.indexOf(1, at + 1)) {
    const { bar, tiles: count } = takeBar(tiles, at);
    const [width, height] = [bar.right - bar.left + 1, bar.bottom - bar.top + 1];
    if (width < least.width || height < least.height || count < LEAST_DARK * width * height) continue;
    grey ??= picture.grey.slice();
    invert(grey, picture.width, bar, shades);
  }
  return grey === null ? picture : { ...picture, grey };
};
