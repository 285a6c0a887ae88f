import { foldText } from './fold-text.ts';
import { findPhones } from './phone-number.ts';

/** A word of a text, or a whole telephone number, with what it is compared by. */
export type TextToken = {
  /** As it is printed, without line breaks. */
  readonly text: string;
  /** Folded letters and figures; the number itself for a telephone number. */
  readonly key: string;
  readonly phone: string | null;
  /** Offset in the text it was cut from. */
  readonly start: number;
};

/** A word that the line breaks in two is one word: "procé-" and "dure". */
const WORD = /[^\s]+?-\n\s*[^\s]+|[^\s]+/gu;

/** Words that only announce what follows: whoever sets the notice again writes them otherwise, or not at all. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  ['Tél', 'Téléphone', 'Courriel', 'Mail', 'E-mail', 'Adresse', 'Site', 'Internet'].map((word) => foldText(word).text),
);

const wordsOf = (text: string, from: number): readonly TextToken[] =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const printed = match[0].replace(/-?\n\s*/, (gap) => (gap.startsWith('-') ? '' : ' '));
    const key = foldText(printed).text;
    return key === '' || ANNOUNCING.has(key) ? [] : [{ text: printed, key, phone: null, start: from + match.index }];
  });

/**
 * Cuts a text into words, telephone numbers whole whatever separates their figures, so that a number set otherwise is the same
 * number. What has neither letter nor figure is left out, and so
 * are the words that only announce a fact (« Tél. : »).
 */
export const tokensOf = (text: string): readonly TextToken[] => {
  const tokens: TextToken[] = [];
  let from = 0;
  for (const { number, start, end } of findPhones(text)) {
    tokens.push(...wordsOf(text.slice(from, start), from));
    tokens.push({ text: text.slice(start, end).replace(/\s+/g, ' '), key: number, phone: number, start });
    from = end;
  }
  return [...tokens, ...wordsOf(text.slice(from), from)];
};
