import { toGrey } from './to-grey.ts';

/** Pixels of an image as pdf.js decodes them. */
export type DecodedImage = {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, set for white, rows of whole bytes; 2: red, green, blue; 3: with alpha. */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
};

const fromBits = ({ width, height }: DecodedImage, data: Uint8Array | Uint8ClampedArray): Uint8Array => {
  const grey = new Uint8Array(width * height);
  const bytesPerRow = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      if (((data[y * bytesPerRow + (x >> 3)] as number) & (0x80 >> (x & 7))) !== 0) grey[at] = 255;
  return grey;
};

/** Same weights as `toGrey`. */
const fromRgb = (data: Uint8Array | Uint8ClampedArray): Uint8Array => {
  const grey = new Uint8Array(data.length / 3);
  for (let i = 0, j = 0; i < grey.length; i += 1, j += 3)
    grey[i] = ((data[j] as number) * 77 + (data[j + 1] as number) * 150 + (data[j + 2] as number) * 29) >> 8;
  return grey;
};

const isOpaque = (rgba: Uint8Array | Uint8ClampedArray): boolean => {
  for (let i = 3; i < rgba.length; i += 4) if (rgba[i] !== 255) return false;
  return true;
};

/** Shades of an image, one byte a pixel, 0 black; null when it is not whole, or lets what is below show. */
export const imageToGrey = (image: DecodedImage): Uint8Array | null => {
  const { width, height, kind, data } = image;
  if (data === undefined || width < 1 || height < 1) return null;
  if (kind === 1) return data.length < ((width + 7) >> 3) * height ? null : fromBits(image, data);
  if (kind === 2) return data.length === width * height * 3 ? fromRgb(data) : null;
  if (kind === 3) return data.length === width * height * 4 && isOpaque(data) ? toGrey(data) : null;
  return null;
};
