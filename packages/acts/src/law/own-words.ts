import type { ActDocument } from '../document/act-document.ts';

/** Longer than any clause a lease is quoted with; an opening quote without its end masks nothing. */
const LONGEST_QUOTE = 4_000;
const QUOTED = new RegExp(`[«“][^»”«“]{0,${LONGEST_QUOTE}}[»”]`, 'g');

/** The law printed in full: it says what an act must contain, which is not to say it. */
const REPRODUCED =
  /(?:toute\s+clause\s+(?:prevoyant\s+la\s+resiliation|de\s+resiliation\s+de\s+plein\s+droit)|le\s+commandement\s+de\s+payer\s+contient,?\s+a\s+peine\s+de\s+nullite|article\s+24\s*(?:de\s+la\s+loi[^:\n]{0,80})?\s*:\s*\n?\s*i\b)/g;
const ENDS_REPRODUCTION =
  /sous\s+toutes\s+reserves|\bdont\s+acte\b|co[ui]t\s+de\s+l'acte|modalites\s+de\s+(?:la\s+)?remise|tres\s+important|informations?\s+(?:obligatoires?|importantes?)|\bvous\s+(?:disposez|pouvez|avez\s+la\s+possibilite|etes\s+informe)|clause\s+resolutoire\s+(?:du\s+bail|suivante)|\bj'ai\b|nous\s+vous\s+(?:informons|rappelons)|decompte/;
const LONGEST_REPRODUCTION = 9_000;

const blanks = (length: number): string => ' '.repeat(length);

/**
 * What the act says in its own words, folded: quotations (the clause of the lease) and reproduced articles are blanked.
 * Same length and offsets as `ActDocument.folded`.
 */
export const ownWords = (document: ActDocument): string => {
  let own = document.folded;
  for (const match of document.text.matchAll(QUOTED)) {
    const end = match.index + match[0].length;
    // A quoted word or heading is the act's own emphasis; a quoted sentence is somebody else's.
    if (match[0].length < 60) continue;
    own = own.slice(0, match.index) + blanks(match[0].length) + own.slice(end);
  }
  for (const match of own.matchAll(REPRODUCED)) {
    const rest = own.slice(match.index + match[0].length, match.index + LONGEST_REPRODUCTION);
    const stop = ENDS_REPRODUCTION.exec(rest);
    const length = match[0].length + (stop?.index ?? rest.length);
    own = own.slice(0, match.index) + blanks(length) + own.slice(match.index + length);
  }
  return own;
};
