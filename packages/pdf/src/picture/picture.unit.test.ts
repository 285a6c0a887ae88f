import { describe, expect, test } from 'vitest';
import { eraseRules } from './erase-rules.ts';
import type { GreyPicture } from './grey-picture.ts';
import { lightenBoxes } from './lighten-boxes.ts';
import { inkPoints, slopeOf } from './skew.ts';
import { straightenPicture } from './straighten-picture.ts';
import { findTickBoxes } from './tick-boxes.ts';
import { turnPicture } from './turn-picture.ts';

const SHADES = { paper: 255, ink: 0 };
type Box = readonly [x: number, y: number, width: number, height: number];
/** White paper, 200 pixels an inch, with black boxes. */
const paper = (width: number, height: number, ...black: readonly Box[]): GreyPicture => {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [x, y, w, h] of black) for (let j = y; j < y + h; j += 1) grey.fill(0, j * width + x, j * width + x + w);
  return { width, height, grey, dpi: 200 };
};
const ink = ({ grey }: GreyPicture): number => grey.reduce((sum, shade) => (shade < 128 ? sum + 1 : sum), 0);
/** Rows of short dashes, as words are from afar. */
const rows = (): GreyPicture =>
  paper(
    600,
    400,
    ...Array.from({ length: 12 }, (_, row): Box[] =>
      Array.from({ length: 20 }, (__, i): Box => [20 + i * 28, 20 + row * 30, 18, 6]),
    ).flat(),
  );
const frame = (x: number, y: number, side: number): readonly Box[] => [
  [x, y, side, 2],
  [x, y + side - 2, side, 2],
  [x, y, 2, side],
  [x + side - 2, y, 2, side],
];

describe('rules', () => {
  test('of a table go, with the places where they cross; dashes as long as letters stay', () => {
    const table = paper(600, 400, [50, 100, 500, 3], [50, 200, 500, 2], [200, 100, 2, 102], [100, 140, 30, 4]);
    expect(ink(eraseRules(table, SHADES))).toBe(30 * 4);
  });

  test('that cross a letter leave the letter', () => {
    const stem: Box = [300, 80, 6, 40];
    const crossed = eraseRules(paper(600, 400, [50, 100, 500, 3], stem), SHADES);
    expect(ink(crossed)).toBeGreaterThan(6 * 30);
  });

  test('as thick as a bar are no rules', () => {
    expect(ink(eraseRules(paper(600, 400, [50, 100, 500, 40]), SHADES))).toBe(500 * 40);
  });
});

describe('skew', () => {
  test.each([0.03, 0.01, -0.02])('rows that lean by %f are found to, and made level', (slope) => {
    const leaning = straightenPicture(rows(), -slope, 255);
    expect(slopeOf(inkPoints(leaning))).toBeCloseTo(slope, 2);
    expect(Math.abs(slopeOf(inkPoints(straightenPicture(leaning, slope, 255))))).toBeLessThan(0.004);
  });

  test('an empty page does not lean', () => {
    expect(slopeOf(inkPoints(paper(300, 300)))).toBe(0);
  });
});

test('four quarter turns, and a turn and its opposite, give the picture back', () => {
  const picture = paper(30, 20, [3, 4, 10, 2]);
  expect(turnPicture(turnPicture(picture, 1), 3)).toEqual(picture);
  expect(turnPicture(turnPicture(picture, 2), 2)).toEqual(picture);
  expect(turnPicture(picture, 1)).toMatchObject({ width: 20, height: 30 });
});

describe('boxes of a form', () => {
  const cross: readonly Box[] = Array.from({ length: 16 }, (_, i): Box => [102 + i, 162 + i, 2, 2]);

  test('are found where they stand, ticked or not', () => {
    const boxes = findTickBoxes(paper(400, 300, ...frame(100, 100, 20), ...frame(100, 160, 20), ...cross), SHADES);
    expect(boxes).toMatchObject([
      { x: 100, y: 100, isTicked: false },
      { x: 100, y: 160, isTicked: true },
    ]);
  });

  test('are neither full squares, nor part of a word, nor large', () => {
    const beside: Box = [123, 100, 4, 20];
    for (const drawn of [[[100, 100, 20, 20] as Box], [...frame(100, 100, 20), beside], frame(100, 100, 90)])
      expect(findTickBoxes(paper(400, 300, ...drawn), SHADES)).toEqual([]);
  });
});

test('a dark bar becomes paper, its light letters ink; text on paper stays', () => {
  const barred = paper(600, 200, [40, 40, 400, 64], [60, 150, 60, 10]);
  for (let y = 60; y < 84; y += 1) barred.grey.fill(255, y * 600 + 100, y * 600 + 106);
  const lightened = lightenBoxes(barred, SHADES);
  expect(lightened.grey[70 * 600 + 103]).toBe(0);
  expect(lightened.grey[70 * 600 + 200]).toBe(255);
  expect(lightened.grey[155 * 600 + 70]).toBe(0);
});
