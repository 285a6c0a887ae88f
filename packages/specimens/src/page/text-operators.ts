import type { TextRun } from './page-model.ts';
import type { TextManner } from './text-manner.ts';
import type { Typeface } from './typeface.ts';

/** How a font's characters are written in a content stream. */
export type Encoder = { readonly face: Typeface; readonly hex: (text: string) => string; readonly resource: string };

export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};

type Placed = { readonly text: string; readonly x: number };

const advanceOf = (run: TextRun, face: Typeface, character: string): number =>
  face.advance(character) * run.size + (run.spread ?? 0) + (character === ' ' ? (run.gap ?? 0) : 0);

const placedWords = (run: TextRun, face: Typeface, keepBlank: boolean): readonly Placed[] => {
  const words: Placed[] = [];
  let x = run.x;
  for (const part of run.text.match(/[^ ]+ *| +/g) ?? []) {
    const text = keepBlank ? part : part.trimEnd();
    if (text !== '') words.push({ text, x });
    for (const character of part) x += advanceOf(run, face, character);
  }
  return words;
};

const placedGlyphs = (run: TextRun, face: Typeface): readonly Placed[] => {
  let x = run.x;
  return [...run.text].map((text) => {
    const placed = { text, x };
    x += advanceOf(run, face, text);
    return placed;
  });
};

/** Small, always the same for a pair, and without a sum over a line: what pair kerning looks like in a stream. */
const kern = (left: string, right: string): number => ((left.charCodeAt(0) * 7 + right.charCodeAt(0) * 13) % 3) * 9 - 9;

/** A TJ array: blanks carry the gap of justified text, in thousandths of the size, as most programs write it. */
const adjusted = (run: TextRun, encoder: Encoder, isKerned: boolean): string => {
  const parts: string[] = [];
  let pending = '';
  const flush = (adjustment: number) => {
    if (adjustment === 0) return;
    parts.push(`<${encoder.hex(pending)}>`, number(adjustment));
    pending = '';
  };
  const characters = [...run.text];
  characters.forEach((character, index) => {
    pending += character;
    const gap = character === ' ' ? (-(run.gap ?? 0) / run.size) * 1000 : 0;
    const following = characters[index + 1];
    flush(gap + (isKerned && following !== undefined ? kern(character, following) : 0));
  });
  if (pending !== '') parts.push(`<${encoder.hex(pending)}>`);
  return `[${parts.join(' ')}] TJ`;
};

/** The operators that draw one run on a page `height` points high, without BT and ET. */
export const textOperators = (run: TextRun, encoder: Encoder, manner: TextManner, height: number): string => {
  const base = number(height - run.y);
  const start = `/${encoder.resource} ${number(run.size)} Tf ${number(run.grey ?? 0)} g`;
  const spread = run.spread === undefined ? '' : `${number(run.spread)} Tc `;
  const end = run.spread === undefined ? '' : ' 0 Tc';
  const at = (x: number) => `1 0 0 1 ${number(x)} ${base} Tm`;
  const each = (placed: readonly Placed[]) =>
    placed.map(({ text, x }) => `${at(x)} <${encoder.hex(text)}> Tj`).join('\n');
  if (manner === 'glyph') return `${start}\n${each(placedGlyphs(run, encoder.face))}`;
  const words = manner === 'word' || manner === 'word-with-blank';
  if (words) return `${start} ${spread}${each(placedWords(run, encoder.face, manner === 'word-with-blank'))}${end}`;
  const simple = manner === 'line' && (run.gap ?? 0) === 0;
  const show = simple ? `<${encoder.hex(run.text)}> Tj` : adjusted(run, encoder, manner === 'kerned');
  return `${start} ${spread}${at(run.x)} ${show}${end}`;
};
