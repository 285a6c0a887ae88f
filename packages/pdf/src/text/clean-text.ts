/** Invisible or reordering characters: bidirectional controls, zero-width marks, byte order mark. */
const INVISIBLE = new Set('\u061C\u180E\uFEFF');

const isUnprintable = (character: string): boolean => {
  const code = character.charCodeAt(0);
  // C0 and C1 controls: U+0000 among them, which PostgreSQL refuses.
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return !/\s/.test(character);
  if (code >= 0x200b && code <= 0x206f) return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  return INVISIBLE.has(character);
};

/** A PDF only holds glyphs that are drawn: many fonts give their common hyphen the code of the soft one. */
const DRAWN_HYPHEN = /\u00AD/g;

/** What most runs are made of: nothing to take out. */
const PLAIN = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u017F\u20AC\u2019\u2013]*$/;

/**
 * Makes a run of glyphs fit to be kept and compared: NFC, one kind of space, nothing invisible or that reorders what a person sees.
 *
 * @returns the text, inner white space kept as single spaces; empty when nothing visible is left
 */
export const cleanText = (text: string): string =>
  (PLAIN.test(text)
    ? text
    : [...text.replace(DRAWN_HYPHEN, '-')].filter((character) => !isUnprintable(character)).join('')
  )
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
