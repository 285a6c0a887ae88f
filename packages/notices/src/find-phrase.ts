import { searchApproximately } from './approximate-search.ts';
import { type FoldedText, foldText } from './fold-text.ts';

type Text = { readonly raw: string; readonly folded: FoldedText };

const isWordCharacter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Whether a folded stretch begins and ends with words: "francs" is not in "affranchissement". */
const isWholeWords = ({ raw, folded }: Text, from: number, to: number): boolean => {
  const before = (folded.at[from] ?? 0) - 1;
  const after = (folded.at[to - 1] ?? 0) + 1;
  return !(before >= 0 && isWordCharacter(raw.charAt(before))) && !isWordCharacter(raw.charAt(after));
};

const exactPlace = (text: Text, wanted: string): number | null => {
  for (let at = text.folded.text.indexOf(wanted); at >= 0; at = text.folded.text.indexOf(wanted, at + 1))
    if (isWholeWords(text, at, at + wanted.length)) return text.folded.at[at] ?? 0;
  return null;
};

/** A phrase this long may have a letter in twelve spoiled and still be told from any other, unless figures make it another. */
const MIN_APPROXIMATE = 13;
const MIN_WITH_FIGURES = 40;
const TOLERANCE = 1 / 12;

const PART = 7;

/** Offsets of the parts tried: one after the other, and the last letters. */
const partsOf = (wanted: string): readonly number[] => [
  ...Array.from({ length: Math.floor(wanted.length / PART) }, (_, index) => index * PART),
  wanted.length - PART,
];

/** Tries only where some part of the phrase stands as it is: searching the whole text would cost a hundred times more. */
const approximatePlace = ({ folded }: Text, wanted: string): number | null => {
  for (const part of partsOf(wanted)) {
    const at = folded.text.indexOf(wanted.slice(part, part + PART));
    if (at < 0) continue;
    const from = Math.max(0, at - part - 4);
    const match = searchApproximately(wanted, folded.text.slice(from, at - part + wanted.length + 8));
    if (match.edits <= TOLERANCE * wanted.length) return folded.at[from + match.start] ?? 0;
  }
  return null;
};

/**
 * Where a text says a phrase, however its lines and words are broken, or null. A long phrase is found with some of its
 * letters misread or cut off.
 *
 * @returns offset in the original text
 */
export const findPhrase = (text: Text, phrase: string): number | null => {
  const wanted = foldText(phrase).text;
  if (wanted === '') return null;
  const least = /\d/.test(phrase) ? MIN_WITH_FIGURES : MIN_APPROXIMATE;
  return exactPlace(text, wanted) ?? (wanted.length < least ? null : approximatePlace(text, wanted));
};
