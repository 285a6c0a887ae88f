import { expect, test } from 'vitest';
import { imageToGrey } from './image-to-grey.ts';
import { reducePicture } from './reduce-picture.ts';

const reduce = (rows: readonly (readonly number[])[], width: number, height: number): readonly number[] => {
  const from = { width: rows[0]?.length ?? 0, height: rows.length };
  return [...reducePicture(Uint8Array.from(rows.flat()), from, { width, height })];
};

test('a smaller pixel is the mean of those it stands for, those at its edge by what lies inside', () => {
  expect(reduce([[0, 100, 200, 100]], 2, 1)).toEqual([50, 150]);
  expect(reduce([[0, 90, 180]], 2, 1)).toEqual([30, 150]);
  expect(reduce([[0], [90], [180]], 1, 2)).toEqual([30, 150]);
  expect(
    reduce(
      [
        [10, 20],
        [30, 40],
      ],
      1,
      1,
    ),
  ).toEqual([25]);
});

test('paper stays paper, whatever the ratio', () => {
  const paper = Array.from({ length: 7 }, () => Array.from({ length: 11 }, () => 255));
  expect(new Set(reduce(paper, 5, 3))).toEqual(new Set([255]));
});

test('bits, colours and opaque colours become shades; what is cut off or lets the page through does not', () => {
  const size = { width: 2, height: 1 };
  expect([...(imageToGrey({ ...size, kind: 1, data: Uint8Array.of(0b0100_0000) }) ?? [])]).toEqual([0, 255]);
  expect([...(imageToGrey({ ...size, kind: 2, data: Uint8Array.of(255, 255, 255, 0, 0, 0) }) ?? [])]).toEqual([255, 0]);
  const opaque = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 255);
  expect([...(imageToGrey({ ...size, kind: 3, data: opaque }) ?? [])]).toEqual([255, 0]);
  expect(imageToGrey({ ...size, kind: 3, data: opaque.with(7, 0) })).toBeNull();
  expect(imageToGrey({ ...size, kind: 2, data: Uint8Array.of(255) })).toBeNull();
  expect(imageToGrey({ ...size })).toBeNull();
});
