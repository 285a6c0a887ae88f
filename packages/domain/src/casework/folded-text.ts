const LIGATURES: Readonly<Record<string, string>> = { Œ: 'OE', Æ: 'AE', ß: 'SS', Ø: 'O', Ł: 'L', Đ: 'D' };

/**
 * Capitals A to Z, digits and single spaces: what is left of a name or an address once accents, case, hyphens, apostrophes
 * and punctuation are gone, since offices and OCR write them in every way.
 */
export const folded = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[ŒÆßØŁĐ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();

/** The words of a folded text, none for an empty one. */
export const wordsOf = (text: string): readonly string[] => {
  const clean = folded(text);
  return clean === '' ? [] : clean.split(' ');
};

const DIGIT_LOOKS: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '3': 'B',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
  '9': 'G',
};

/** A word of a name as OCR may have meant it: no name holds a digit, so each digit becomes the letter it looks like. */
export const withoutDigits = (word: string): string => word.replace(/[0-9]/g, (digit) => DIGIT_LOOKS[digit] ?? digit);

const LETTER_LOOKS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };

/** A house number as OCR may have meant it (`l2`, `1O`), or null when the word is no such number. */
export const asNumber = (word: string): string | null => {
  if (!/[0-9]/.test(word) || !/^[0-9OILZSB]{1,4}$/.test(word)) return null;
  return word.replace(/[OILZSB]/g, (letter) => LETTER_LOOKS[letter] ?? letter).replace(/^0+(?=[0-9])/, '');
};
