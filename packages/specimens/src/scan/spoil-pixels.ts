import type { Random } from '../random/random.ts';
import type { ScanCondition } from './scan-condition.ts';

const TABLE = 1 << 12;

/** Grains to draw from, about normal: a table, because a sheet has millions of pixels. */
const grains = (random: Random, deviation: number): Float32Array =>
  Float32Array.from({ length: TABLE }, () => (random.next() + random.next() + random.next() - 1.5) * 2 * deviation);

/**
 * Levels of grey of a scanned sheet from its clean drawing: paler ink, greyer paper, grain, specks; two levels when bitonal.
 *
 * @param rgba four bytes a pixel, as a canvas gives them
 * @returns one byte a pixel
 */
export const spoilPixels = (rgba: Uint8ClampedArray, condition: ScanCondition, random: Random): Uint8Array => {
  const count = rgba.length / 4;
  const { ink, paper, noise, isBitonal } = condition;
  const grey = new Uint8ClampedArray(count);
  const table = grains(random, noise);
  const range = (paper - ink) / 255;
  let state = random.int(1, 2 ** 31 - 1);
  for (let pixel = 0; pixel < count; pixel += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    grey[pixel] = ink + (rgba[pixel * 4] as number) * range + (table[state >>> 20] as number);
  }
  for (let speck = 0; speck < (noise * count) / 400_000; speck += 1) grey[random.int(0, count - 1)] = 40;
  const threshold = ink + (paper - ink) * 0.55;
  if (isBitonal)
    for (let pixel = 0; pixel < count; pixel += 1) grey[pixel] = (grey[pixel] as number) < threshold ? 0 : 255;
  return new Uint8Array(grey.buffer);
};
