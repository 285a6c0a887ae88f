import { searchApproximately } from './approximate-search.ts';
import type { Comparison } from './comparison.ts';
import type { FactZone } from './fact-zone.ts';
import { foldText } from './fold-text.ts';
import { isPrintedSo, wordErrorRate } from './misreading.ts';
import { figureConfidence } from './notice-text.ts';

/** Wrong characters allowed in an address: on a sound text only a typing variant, on an OCR text a tenth and more. */
const SHARP_TOLERANCE = 0.08;
const OCR_TOLERANCE = 0.3;

const ABBREVIATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bboulevard\b/i, ['bd', 'bld', 'boul']],
  [/\bavenue\b/i, ['av', 'ave']],
  [/\bplace\b/i, ['pl']],
  [/\bfaubourg\b/i, ['fbg', 'fg']],
  [/\bsaint\b/i, ['st']],
  [/\bsainte\b/i, ['ste']],
  [/\bsquare\b/i, ['sq']],
  [/\bimpasse\b/i, ['imp']],
];

const variantsOf = (address: string): readonly string[] => [
  address,
  ...ABBREVIATIONS.flatMap(([word, shorts]) => (word.test(address) ? shorts.map((s) => address.replace(word, s)) : [])),
];

export type AddressMatch = {
  /** Offset in the notice's text. */
  readonly at: number;
  readonly isHeld: boolean;
  /** What stands there. */
  readonly found: string;
  /** Whether it is this address with another figure: a changed number, not a misread one. */
  readonly isNear: boolean;
};

const figuresOf = (text: string): readonly string[] => text.match(/\d+/g) ?? [];

/** On a sound text the same figures; on an OCR text figures that may be those, misread, lost or doubled. */
const hasItsFigures = (found: string, address: string, errorRate: number | null): boolean => {
  const [got, expected] = [figuresOf(found), figuresOf(address)];
  const isSame = got.join('') === expected.join('');
  if (isSame || errorRate === null) return isSame;
  const hasSameShape = got.map((run) => run.length).join() === expected.map((run) => run.length).join();
  return !hasSameShape || !isPrintedSo(got.join(''), expected.join(''), errorRate, false);
};

/** A stretch with the figures it cuts made whole: "46 bis" in "146 bis" is another number. */
const wholeFigures = (raw: string, from: number, to: number): readonly [number, number] => {
  let [start, end] = [from, to];
  while (/\d/.test(raw.charAt(start)) && /\d/.test(raw.charAt(start - 1))) start -= 1;
  while (/\d/.test(raw.charAt(end - 1)) && /\d/.test(raw.charAt(end))) end += 1;
  return [start, end];
};

const matchVariant = (c: Comparison, zone: FactZone, variant: string): AddressMatch & { readonly edits: number } => {
  const wanted = foldText(variant).text;
  const match = searchApproximately(wanted, zone.folded);
  const [at, end] = wholeFigures(
    c.text.raw,
    c.text.folded.at[zone.from + match.start] ?? 0,
    (c.text.folded.at[zone.from + Math.max(match.start, match.end - 1)] ?? 0) + 1,
  );
  const found = c.text.raw.slice(at, end).replace(/\s+/g, ' ');
  const tolerance = c.text.isSharp ? SHARP_TOLERANCE : OCR_TOLERANCE;
  const isNear = match.edits <= tolerance * wanted.length;
  const errorRate = wordErrorRate(c.errorRate, figureConfidence(c.text, at, end));
  const hasSameFigures = hasItsFigures(found, variant, c.text.isSharp ? null : errorRate);
  return { at, found, edits: match.edits, isNear, isHeld: isNear && hasSameFigures };
};

/** The place of a zone that is most like an address, in full or with the usual abbreviations. */
export const matchAddress = (c: Comparison, zone: FactZone, address: string): AddressMatch => {
  const [first, ...others] = variantsOf(address).map((variant) => matchVariant(c, zone, variant));
  if (first === undefined) throw new Error('an address has at least its own variant');
  return others.reduce((best, other) => (other.edits < best.edits ? other : best), first);
};
