const AS_CAPITAL: Readonly<Record<string, string>> = { l: 'I', '1': 'I', '0': 'O', '5': 'S', '8': 'B', '|': 'I' };
const ORDINAL = /^\d+(?:er|e|eme|ème|ere|ère|nd|nde|bis|ter|quater|°)?[,.]?$/i;

/** `TASTEVlN`, `8LOMET`, `DlD0T`: a figure or a small L among capitals is the capital it looks like. */
const mendCapitals = (word: string): string => {
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  const doubtful = word.replace(/[^l1058|]/g, '').length;
  const small = word.replace(/[^\p{Ll}]/gu, '').replace(/l/g, '').length;
  if (doubtful === 0 || small > 0 || capitals < 2 * doubtful || capitals + doubtful < 4) return word;
  return word.replace(/[l1058|]/g, (character) => AS_CAPITAL[character] ?? character);
};

/** `d'0r`, `P0rte`: a nought before or between letters is the letter. */
const mendNoughts = (word: string): string =>
  word.replace(/(?<=\p{L}['’]?)0(?=\p{L})/gu, (_, offset: number) =>
    /\p{Lu}$|^$|['’]$/u.test(word.slice(0, offset)) ? 'O' : 'o',
  );

/** `l4`: among figures, a small L or a capital O is a figure. */
const mendFigures = (word: string): string =>
  /^[lIO\d]{2,}$/.test(word) && /\d/.test(word) ? word.replace(/[lI]/g, '1').replace(/O/g, '0') : word;

/** Mends the words of a name or a street in which the OCR took letters for figures; numbers and ordinals stay. */
export const mendWords = (text: string): string =>
  text.replace(/\S+/g, (word) =>
    ORDINAL.test(word) || !/\p{L}/u.test(word) ? word : mendNoughts(mendCapitals(mendFigures(word))),
  );
