import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontFileOf } from './font-files.ts';
import type { FontId } from './font-id.ts';

/** The characters a French act may hold; a font is cut down to them once and the cut is shared by all files. */
export const REPERTOIRE: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)),
  ...'ŒœŸŠšŽž–—‘’“”„•…€™',
];

export type Typeface = {
  readonly id: FontId;
  /** Width of a character for a size of 1 point. */
  readonly advance: (character: string) => number;
  /** Width of a text for a size of 1 point, without the gaps of justified text. */
  readonly width: (text: string) => number;
  /** The glyph of a character in the cut that `subset` gives. */
  readonly glyphOf: (character: string) => number;
  readonly subset: () => Uint8Array;
  readonly metrics: { readonly ascent: number; readonly descent: number; readonly box: readonly number[] };
};

const load = (id: FontId): Typeface => {
  const font = create(readFileSync(fontFileOf(id))) as Font;
  const scale = 1 / font.unitsPerEm;
  const cut = font.createSubset();
  const advances = new Map<string, number>();
  const glyphs = new Map<string, number>();
  for (const character of REPERTOIRE) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 32);
    advances.set(character, glyph.advanceWidth * scale);
    // The published types say boolean; the library gives the glyph's index in the cut.
    glyphs.set(character, Number(cut.includeGlyph(glyph)));
  }
  const known = (character: string, in_: ReadonlyMap<string, number>): number => {
    const value = in_.get(character);
    if (value === undefined) throw new RangeError(`no glyph for ${JSON.stringify(character)}`);
    return value;
  };
  let bytes: Uint8Array | null = null;
  return {
    id,
    advance: (character) => known(character, advances),
    width: (text) => {
      let sum = 0;
      for (const character of text) sum += known(character, advances);
      return sum;
    },
    glyphOf: (character) => known(character, glyphs),
    subset: () => {
      bytes ??= cut.encode();
      return bytes;
    },
    metrics: {
      ascent: font.ascent * scale,
      descent: font.descent * scale,
      box: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((each) => each * scale),
    },
  };
};

const loaded = new Map<FontId, Typeface>();

/** A font with its measures; read from disk once a process. @throws RangeError for a character outside the repertoire */
export const typefaceOf = (id: FontId): Typeface => {
  const found = loaded.get(id) ?? load(id);
  loaded.set(id, found);
  return found;
};
