import { standardNameOf } from './font-files.ts';
import type { FontId } from './font-id.ts';
import { deflate, type PdfObjects } from './pdf-objects.ts';
import type { Encoder } from './text-operators.ts';
import { REPERTOIRE, type Typeface, typefaceOf } from './typeface.ts';

/** Windows-1252 where it differs from Latin-1. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '…': 0x85,
  Š: 0x8a,
  Œ: 0x8c,
  Ž: 0x8e,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99,
  š: 0x9a,
  œ: 0x9c,
  ž: 0x9e,
  Ÿ: 0x9f,
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const winAnsiHex = (text: string): string =>
  [...text].map((character) => hex(WIN_ANSI[character] ?? character.charCodeAt(0), 2)).join('');

const thousandths = (value: number): number => Math.round(value * 1000);

/** Two characters may share a glyph (the hyphen and the soft hyphen): it is read as the first. */
const firstOfGlyph = (face: Typeface): readonly string[] => {
  const seen = new Set<number>();
  return REPERTOIRE.filter((each) => {
    const glyph = face.glyphOf(each);
    const first = !seen.has(glyph);
    seen.add(glyph);
    return first;
  });
};

const toUnicodeOf = (face: Typeface): string => {
  const rows = firstOfGlyph(face).map((each) => `<${hex(face.glyphOf(each), 4)}> <${hex(each.charCodeAt(0), 4)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend`;
};

type Cut = { readonly program: Uint8Array; readonly length: number; readonly map: Uint8Array; readonly widths: string };
const cuts = new Map<FontId, Cut>();

const cutOf = (id: FontId, face: Typeface): Cut => {
  const found = cuts.get(id);
  if (found !== undefined) return found;
  const program = face.subset();
  const widths = REPERTOIRE.map((each) => `${face.glyphOf(each)} [${thousandths(face.advance(each))}]`).join(' ');
  const cut = {
    program: deflate(program),
    length: program.length,
    map: deflate(Buffer.from(toUnicodeOf(face), 'latin1')),
    widths,
  };
  cuts.set(id, cut);
  return cut;
};

const embedTrueType = (objects: PdfObjects, id: FontId, face: Typeface): string => {
  const cut = cutOf(id, face);
  const name = `ABCDEE+${id.replace('-', '')}`;
  const { ascent, descent, box } = face.metrics;
  const program = objects.stream(`/Length1 ${cut.length}`, cut.program, true);
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.map(thousandths).join(' ')}] /ItalicAngle ${id.endsWith('italic') ? -12 : 0} /Ascent ${thousandths(ascent)} /Descent ${thousandths(descent)} /CapHeight 700 /StemV 80 /FontFile2 ${program} >>`,
  );
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} /W [${cut.widths}] /CIDToGIDMap /Identity >>`,
  );
  const map = objects.stream('', cut.map, true);
  return objects.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${map} >>`,
  );
};

/** Puts a font into a file and tells how to write text with it. @param resource its name in the page's resources */
export const embedFont = (
  objects: PdfObjects,
  id: FontId,
  resource: string,
): { reference: string; encoder: Encoder } => {
  const face = typefaceOf(id);
  const standard = standardNameOf(id);
  if (standard === null) {
    const toHex = (text: string) => [...text].map((each) => hex(face.glyphOf(each), 4)).join('');
    return { reference: embedTrueType(objects, id, face), encoder: { face, resource, hex: toHex } };
  }
  const reference = objects.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${standard} /Encoding /WinAnsiEncoding >>`);
  return { reference, encoder: { face, resource, hex: winAnsiHex } };
};
