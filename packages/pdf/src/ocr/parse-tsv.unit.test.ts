import { expect, test } from 'vitest';
import { parseTsv } from './parse-tsv.ts';

const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

test('words have their place, their confidence from 0 to 1 and the number of their line', () => {
  const tsv = [
    head,
    '4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t',
    '5\t1\t1\t1\t1\t1\t10\t20\t40\t12\t96.5\tla',
    '5\t1\t1\t1\t1\t2\t60\t20\t40\t12\t0\tsomme',
    '5\t1\t1\t1\t2\t1\t10\t40\t40\t12\t88\tdue',
  ].join('\n');
  expect(parseTsv(tsv)).toEqual([
    { text: 'la', x: 10, y: 20, width: 40, height: 12, confidence: 0.965, line: 0 },
    { text: 'somme', x: 60, y: 20, width: 40, height: 12, confidence: 0, line: 0 },
    { text: 'due', x: 10, y: 40, width: 40, height: 12, confidence: 0.88, line: 1 },
  ]);
});

test('a word of nothing, and controls within words, are left out', () => {
  expect(
    parseTsv(`${head}\n5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t50\t \n5\t1\t1\t1\t1\t2\t1\t1\t1\t1\t50\ta\u0000b`),
  ).toMatchObject([{ text: 'ab' }]);
});
