import { cleanText } from '../text/clean-text.ts';
import type { PictureWord } from './recogniser.ts';

/** Columns of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const WORD_LEVEL = '5';

/** The words in Tesseract's TSV output, engines and versions alike. Rows that are not words, and words without a sign, are left out. */
export const parseTsv = (tsv: string): readonly PictureWord[] => {
  const words: PictureWord[] = [];
  const lines = new Map<string, number>();
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...rest] = row.split('\t');
    const text = level === WORD_LEVEL ? cleanText(rest.join(' ')) : '';
    if (text === '') continue;
    const key = `${page}.${block}.${paragraph}.${line}`;
    const number = lines.get(key) ?? lines.size;
    lines.set(key, number);
    words.push({
      text,
      x: Number(left),
      y: Number(top),
      width: Number(width),
      height: Number(height),
      confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
      line: number,
    });
  }
  return words;
};
