const SPECIAL: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
};

const foldCharacter = (character: string): string => {
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === character.length ? base : character;
};

/** Folded unit of every UTF-16 unit below the technical signs and ideographs, which fold to themselves. */
const TABLE_SIZE = 0x2300;
const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) =>
  foldCharacter(String.fromCharCode(unit)).charCodeAt(0),
);
const PLAIN = /^[\0-@[-_a-~]*$/;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const foldUnit = (unit: string): string => String.fromCharCode(TABLE[unit.charCodeAt(0)] ?? unit.charCodeAt(0));
/** `String.fromCharCode` takes its arguments from the stack. */
const CHUNK = 4096;

const foldUnits = (text: string, from: number, to: number): string => {
  const units: number[] = [];
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    units.push(unit < TABLE_SIZE ? (TABLE[unit] ?? unit) : unit);
  }
  return String.fromCharCode(...units);
};

/** NFC, every run of blanks (non-breaking and thin ones too) as one space, no blank at either end. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

/**
 * Lower-case, without accents, with plain apostrophes, hyphens and quotes. The result has exactly the length of `text`
 * (UTF-16 units), so that an offset in one is an offset in the other.
 */
export const fold = (text: string): string => {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase();
  // Lower-casing keeps the length of all but a few letters that no act bears; the rest is a few accents.
  if (lower.length === text.length) return lower.replace(BEYOND_ASCII, foldUnit);
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK)
    folded += foldUnits(text, from, Math.min(text.length, from + CHUNK));
  return folded;
};
