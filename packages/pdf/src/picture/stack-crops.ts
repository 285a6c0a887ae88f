import type { GreyPicture } from './grey-picture.ts';

export type Crop = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** Crops of a picture, enlarged, one below the other: `tops[i]` to `tops[i + 1]` holds the crop `i`. */
export type Stack = { readonly picture: GreyPicture; readonly tops: readonly number[] };

const SCALE = 2;
/** Pixels of paper around an enlarged crop. */
const MARGIN = 20;

/** The shade between four pixels: enlarged letters keep smooth edges. */
const shadeAt = ({ width, height, grey }: GreyPicture, x: number, y: number): number => {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)));
  const [fx, fy] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const at = top * width + left;
  const above = (grey[at] as number) * (1 - fx) + (grey[at + 1] as number) * fx;
  const below = (grey[at + width] as number) * (1 - fx) + (grey[at + width + 1] as number) * fx;
  return above * (1 - fy) + below * fy;
};

/** Enlarges parts of a picture and puts them one below the other, so that they are read in one go. */
export const stackCrops = (picture: GreyPicture, crops: readonly Crop[], paper: number): Stack => {
  const tops: number[] = [0];
  for (const crop of crops) tops.push((tops.at(-1) ?? 0) + crop.height * SCALE + 2 * MARGIN);
  const width = Math.max(...crops.map((crop) => crop.width)) * SCALE + 2 * MARGIN;
  const height = tops.at(-1) ?? 0;
  const grey = new Uint8Array(width * height).fill(paper);
  crops.forEach((crop, i) => {
    const top = (tops[i] ?? 0) + MARGIN;
    for (let y = 0; y < crop.height * SCALE; y += 1) {
      for (let x = 0; x < crop.width * SCALE; x += 1) {
        const shade = shadeAt(picture, crop.x + (x + 0.5) / SCALE - 0.5, crop.y + (y + 0.5) / SCALE - 0.5);
        grey[(top + y) * width + MARGIN + x] = shade;
      }
    }
  });
  return { picture: { width, height, grey, dpi: picture.dpi * SCALE }, tops };
};
