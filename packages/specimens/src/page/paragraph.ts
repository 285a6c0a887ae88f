import type { FontFamily, FontStyle } from './font-id.ts';
import type { TextRun } from './page-model.ts';
import { typefaceOf } from './typeface.ts';

export type Align = 'left' | 'right' | 'center' | 'justify';

export type ParagraphStyle = {
  readonly font: FontFamily;
  readonly size: number;
  readonly style: FontStyle;
  readonly align: Align;
  /** Distance between base lines, as a multiple of the size. */
  readonly leading: number;
  readonly grey?: number | undefined;
  /** Points between characters. */
  readonly spread?: number | undefined;
  /** Points the first line starts to the right (negative: to the left) of the others. */
  readonly firstIndent?: number | undefined;
};

type Word = { readonly text: string; readonly style: FontStyle; readonly width: number; readonly glued: boolean };

const measure = (text: string, style: FontStyle, paragraph: ParagraphStyle): number =>
  typefaceOf(`${paragraph.font}-${style}`).width(text) * paragraph.size + (paragraph.spread ?? 0) * text.length;

/** `**bold**` and `//italic//` inside a text; a change of style in the middle of a word glues its parts. */
const wordsOf = (text: string, paragraph: ParagraphStyle): readonly Word[] => {
  const words: Word[] = [];
  let style: FontStyle = paragraph.style;
  let glued = false;
  for (const part of text.split(/(\*\*|\/\/)/)) {
    if (part === '**' || part === '//') {
      const other: FontStyle = part === '**' ? 'bold' : 'italic';
      style = style === other ? (paragraph.style === other ? 'regular' : paragraph.style) : other;
      continue;
    }
    for (const piece of part.split(/( +)/)) {
      if (piece === '') continue;
      if (piece.startsWith(' ')) {
        glued = false;
        continue;
      }
      words.push({ text: piece, style, width: measure(piece, style, paragraph), glued });
      glued = true;
    }
  }
  return words;
};

type Row = {
  readonly words: readonly Word[];
  readonly width: number;
  readonly indent: number;
  readonly isLast: boolean;
};

const rowsOf = (text: string, width: number, paragraph: ParagraphStyle): readonly Row[] => {
  const blank = measure(' ', paragraph.style, paragraph);
  const rows: Row[] = [];
  let words: Word[] = [];
  let used = 0;
  let indent = paragraph.firstIndent ?? 0;
  const close = (isLast: boolean) => {
    rows.push({ words, width: used, indent, isLast });
    [words, used, indent] = [[], 0, 0];
  };
  for (const word of wordsOf(text, paragraph)) {
    const lead = words.length === 0 || word.glued ? 0 : blank;
    if (words.length > 0 && !word.glued && used + lead + word.width > width - indent + 0.01) close(true);
    used += (words.length === 0 || word.glued ? 0 : blank) + word.width;
    words.push(word);
  }
  close(true);
  return rows.map((row, index) => ({ ...row, isLast: index === rows.length - 1 }));
};

const startOf = (row: Row, x: number, width: number, align: Align): number => {
  const free = width - row.indent - row.width;
  if (align === 'right') return x + row.indent + free;
  if (align === 'center') return x + row.indent + free / 2;
  return x + row.indent;
};

const runsOf = (
  row: Row,
  at: { x: number; y: number; width: number },
  paragraph: ParagraphStyle,
): readonly TextRun[] => {
  const blank = measure(' ', paragraph.style, paragraph);
  const blanks = row.words.filter((word, index) => index > 0 && !word.glued).length;
  const free = at.width - row.indent - row.width;
  const isFilled = paragraph.align === 'justify' && !row.isLast && blanks > 0 && free > 0;
  const gap = isFilled ? free / blanks : 0;
  const more = {
    ...(paragraph.grey === undefined ? {} : { grey: paragraph.grey }),
    ...(paragraph.spread === undefined ? {} : { spread: paragraph.spread }),
    ...(gap === 0 ? {} : { gap }),
  };
  const runs: { text: string; x: number; style: FontStyle }[] = [];
  let x = startOf(row, at.x, at.width, paragraph.align);
  row.words.forEach((word, index) => {
    const lead = index === 0 || word.glued ? 0 : blank + gap;
    const last = runs.at(-1);
    if (last !== undefined && last.style === word.style) last.text += `${lead > 0 ? ' ' : ''}${word.text}`;
    else runs.push({ text: word.text, x: x + lead, style: word.style });
    x += lead + word.width;
  });
  return runs.map((run) => ({
    kind: 'text',
    text: run.text,
    x: run.x,
    y: at.y,
    font: `${paragraph.font}-${run.style}`,
    size: paragraph.size,
    ...more,
  }));
};

/**
 * Breaks a text into lines of at most `width` points. A line feed starts a new line; two give an empty one.
 *
 * @returns for each line what draws it with its base line at `y`
 */
export const paragraphLines = (
  text: string,
  width: number,
  paragraph: ParagraphStyle,
): readonly ((x: number, y: number) => readonly TextRun[])[] =>
  text
    .split('\n')
    .flatMap((part) => rowsOf(part, width, paragraph))
    .map((row) => (x, y) => (row.words.length === 0 ? [] : runsOf(row, { x, y, width }, paragraph)));
