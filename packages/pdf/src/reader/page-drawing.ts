import { decodedImage } from './decoded-image.ts';
import type { PdfImage, PdfOperators, PdfPage } from './pdf-document.ts';

/** What is drawn on a page beside text that can be seen. */
export type PageDrawing = {
  /** Share of the page the largest image covers, 0 to 1 (more when it overflows). */
  readonly imageCover: number;
  /** Identifiers of the images, or inline images themselves. */
  readonly images: readonly (string | PdfImage)[];
  /** Lines and shapes; text turned into outlines has many. */
  readonly paths: number;
  /** Strings drawn in an invisible mode, spaces left out. */
  readonly invisible: readonly string[];
  readonly visibleCharacters: number;
  /** Figures drawn in the colour of paper: seen on a dark bar, unseen elsewhere. */
  readonly paleFigures: number;
  /** Characters drawn before a picture large enough to cover them. */
  readonly coveredCharacters: number;
};

type Codes = Readonly<Record<string, number>>;
type Glyphs = readonly ({ readonly unicode?: string } | number)[];
type State = { readonly matrix: readonly number[]; readonly mode: number; readonly isPale: boolean };

const times = (m: readonly number[], n: readonly number[]): readonly number[] => {
  const [a = 1, b = 0, c = 0, d = 1] = m;
  const [g = 1, h = 0, i = 0, j = 1] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j];
};
const areaOf = ([a = 1, b = 0, c = 0, d = 1]: readonly number[]): number => Math.abs(a * d - b * c);
const textOf = (glyphs: Glyphs): string =>
  glyphs
    .map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? '')))
    .join('')
    .replace(/\s+/g, '');

/** A picture of this share of the page may lie over its text. */
const COVERING = 0.15;
/** Every part of a colour at least this: paper. Parts from 0 to 255. */
const PALE = 245;
/** Text of this opacity or less is not seen. */
const UNSEEN = 0.05;

const isPaleColour = (args: readonly unknown[]): boolean => {
  const [first] = args;
  const parts =
    typeof first === 'string' ? (first.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => Number.parseInt(hex, 16)) : args;
  return parts.length === 3 && parts.every((part) => Number(part) >= PALE);
};

/** Text rendering modes that put no ink on the page: 3 invisible, 7 clip only. */
const INVISIBLE = new Set([3, 7]);

/** Follows the drawing of a page: one method an operator of interest. */
const sketchOf = (pageArea: number) => {
  const stack: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1], mode: 0, isPale: false };
  const images: (string | PdfImage)[] = [];
  const invisible: string[] = [];
  let [imageCover, paths, visibleCharacters, paleFigures, coveredCharacters] = [0, 0, 0, 0, 0];
  const save = (): void => {
    stack.push(state);
  };
  const transform = (by: unknown): void => {
    if (Array.isArray(by)) state = { ...state, matrix: times(state.matrix, by as number[]) };
  };
  return {
    save,
    transform,
    restore: (): void => {
      state = stack.pop() ?? state;
    },
    beginForm: (matrix: unknown): void => {
      save();
      transform(matrix);
    },
    setMode: (mode: unknown): void => {
      state = { ...state, mode: Number(mode) };
    },
    setColour: (colour: unknown): void => {
      state = { ...state, isPale: isPaleColour(colour as readonly unknown[]) };
    },
    setOpacity: (settings: unknown): void => {
      const opacity = (settings as readonly (readonly unknown[])[]).find?.(([name]) => name === 'ca')?.[1];
      if (typeof opacity === 'number') state = { ...state, isPale: opacity <= UNSEEN };
    },
    path: (): void => {
      paths += 1;
    },
    image: (drawn: unknown): void => {
      const cover = areaOf(state.matrix) / pageArea;
      imageCover = Math.max(imageCover, cover);
      if (cover >= COVERING) coveredCharacters = visibleCharacters;
      if (typeof drawn === 'string') images.push(drawn);
      else if (typeof drawn === 'object' && drawn !== null) images.push(drawn as PdfImage);
    },
    text: (glyphs: unknown): void => {
      const drawn = textOf((Array.isArray(glyphs) ? glyphs : []) as Glyphs);
      if (INVISIBLE.has(state.mode)) invisible.push(drawn);
      else visibleCharacters += drawn.length;
      if (state.isPale) paleFigures += drawn.replace(/\D/g, '').length;
    },
    result: (): PageDrawing => ({
      imageCover,
      images,
      paths,
      invisible,
      visibleCharacters,
      paleFigures,
      coveredCharacters,
    }),
  };
};

/**
 * Walks the drawing operators of a page.
 *
 * @param codes operator codes by name
 * @param pageArea in square points
 */
export const drawingOf = (operators: PdfOperators, codes: Codes, pageArea: number): PageDrawing => {
  const sketch = sketchOf(pageArea);
  const does = new Map<number | undefined, (argument: unknown) => void>([
    [codes.save, sketch.save],
    [codes.restore, sketch.restore],
    [codes.transform, sketch.transform],
    [codes.paintFormXObjectBegin, sketch.beginForm],
    [codes.paintFormXObjectEnd, sketch.restore],
    [codes.setTextRenderingMode, sketch.setMode],
    [codes.setFillRGBColor, sketch.setColour],
    [codes.setGState, sketch.setOpacity],
    [codes.showText, sketch.text],
    [codes.constructPath, sketch.path],
    [codes.paintImageXObject, sketch.image],
    [codes.paintInlineImageXObject, sketch.image],
    [codes.paintImageMaskXObject, sketch.image],
    [codes.paintImageXObjectRepeat, sketch.image],
  ]);
  operators.fnArray.forEach((code, i) => {
    const args = operators.argsArray[i] ?? [];
    does.get(code)?.(code === codes.transform || code === codes.setFillRGBColor ? args : args[0]);
  });
  return sketch.result();
};

const bitsSet = (byte: number): number => {
  let bits = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
};

/** Share of the pixels that stand out from the paper (its most frequent shade), 0 to 1. */
export const inkOf = (image: PdfImage): number => {
  const data = image.data;
  if (data === undefined || data.length === 0) return 1;
  if (image.kind === 1) {
    let set = 0;
    for (const byte of data) set += bitsSet(byte);
    const total = data.length * 8;
    return Math.min(set, total - set) / total;
  }
  const channels = image.kind === 2 ? 3 : 4;
  const shades = new Uint32Array(256);
  for (let i = 0; i + 2 < data.length; i += channels) {
    const shade = ((data[i] as number) * 2 + (data[i + 1] as number) * 5 + (data[i + 2] as number)) >> 3;
    shades[shade] = (shades[shade] as number) + 1;
  }
  const paper = shades.indexOf(Math.max(...shades));
  const ink = shades.reduce((sum, count, shade) => (Math.abs(shade - paper) > INK_CONTRAST ? sum + count : sum), 0);
  return ink / (data.length / channels);
};

/** Shades (of 256) by which ink differs from paper; the grain of a scanner stays below. */
const INK_CONTRAST = 72;
/** A line of small print covers a thousandth of a page or more, a page number a fifth of that, dust a tenth. */
const BLANK_INK = 0.0005;

/** Text turned into outlines draws at least this many shapes; rules and frames of an empty form fewer. */
const MANY_PATHS = 60;

/**
 * Whether nothing can be seen on a page without text: no outline, no image but empty paper. An image that cannot be decoded is
 * not blank: a person must look.
 */
export const isBlank = async (page: PdfPage, drawing: PageDrawing): Promise<boolean> => {
  if (drawing.paths >= MANY_PATHS) return false;
  for (const drawn of drawing.images) {
    const image = typeof drawn === 'string' ? await decodedImage(page, drawn) : drawn;
    if (image === null || inkOf(image) > BLANK_INK) return false;
  }
  return true;
};
