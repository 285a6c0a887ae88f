import { expect, test } from 'vitest';
import { layOutPage } from '../layout/lay-out-page.ts';
import type { PictureWord } from './recogniser.ts';
import { wordRuns } from './word-runs.ts';

/** Words of one line: text and place from left; each letter is `pitch` wide, of which ink takes two thirds. */
const lineOf = (y: number, line: number, pitch: number, ...words: readonly (readonly [string, number])[]) =>
  words.map(
    ([text, x]): PictureWord => ({
      text,
      x,
      y,
      width: text.length * pitch - pitch / 3,
      height: 20,
      confidence: 0.9,
      line,
    }),
  );
const textOfLines = (words: readonly PictureWord[]): readonly string[] =>
  layOutPage(wordRuns(words, 0.36), { width: 595, height: 842 }).lines.map((line) => line.text);

test('a typewritten line is one cell, and columns beside it stay columns', () => {
  const pitch = 18;
  const words = [
    ...lineOf(100, 0, pitch, ['Vous', 100], ['louez', 190], ['depuis', 298], ['le', 424], ['bail', 478]),
    ...lineOf(200, 1, pitch, ['Loyer', 100], ['janvier', 208], ['2025', 352]),
    ...lineOf(200, 2, pitch, ['634,73', 900]),
  ];
  expect(textOfLines(words)).toEqual(['Vous louez depuis le bail', 'Loyer janvier 2025\t634,73']);
});

test('words of one line stand on one baseline, whatever tails their letters have', () => {
  const words = [
    { text: 'un', x: 100, y: 106, width: 30, height: 14, confidence: 0.9, line: 0 },
    { text: 'gage', x: 140, y: 106, width: 50, height: 20, confidence: 0.9, line: 0 },
    { text: 'Loyer', x: 200, y: 100, width: 70, height: 26, confidence: 0.9, line: 0 },
  ];
  expect(new Set(wordRuns(words, 1).map((run) => run.baseline)).size).toBe(1);
  expect(textOfLines(words)).toEqual(['un gage Loyer']);
});
