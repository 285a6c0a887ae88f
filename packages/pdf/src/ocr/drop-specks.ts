import { isBracket } from './bracket-boxes.ts';
import type { PictureWord } from './recogniser.ts';

/** What is left of rules and frames: taken off the ends of words. */
const RULE = /^[|[\]_¦]+(?=.)|(?<=.)[|[\]_¦]+$/g;
/** Signs that mean something by themselves. */
const MEANT = /^[-–—€%:&/•]+$/;
/** Punctuation that French sets apart from its word; specks are seldom read as it. */
const PUNCTUATION = /^[«»;:!?]+$/;
/** Below these, a sign by itself, punctuation by itself, and a short word are specks. */
const SPECK = { sign: 0.6, punctuation: 0.3, short: 0.25 };

const isSpeck = ({ text, confidence }: PictureWord): boolean => {
  if (isBracket(text)) return false;
  if (MEANT.test(text)) return confidence < SPECK.sign;
  if (PUNCTUATION.test(text)) return confidence < SPECK.punctuation;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return text.length <= 2 && confidence < SPECK.short && !/\d/.test(text);
};

/** Leaves out what recognisers make of specks, stamps' edges and what is left of rules. */
export const dropSpecks = (words: readonly PictureWord[]): readonly PictureWord[] =>
  words
    .map((word) => (isBracket(word.text) ? word : { ...word, text: word.text.replace(RULE, '') }))
    .filter((word) => !isSpeck(word));
