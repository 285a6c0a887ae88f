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

const FOLDED = new Map<string, string>();
const SPECIAL_OR_BEYOND_ASCII = /[^\0-_a-~]/gu;

const folded = (character: string): string => {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const found = foldCharacter(character);
  FOLDED.set(character, found);
  return found;
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
export const fold = (text: string): string => text.replace(SPECIAL_OR_BEYOND_ASCII, folded).toLowerCase();
