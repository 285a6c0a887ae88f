/**
 * Text reduced to what survives OCR, re-typesetting and capitals without accents: letters and digits only, lower case,
 * look-alikes made one. Spaces are dropped because OCR and justification invent and lose them.
 */
export type FoldedText = {
  readonly text: string;
  /** For each folded character, the offset in the original it came from; one more entry for the end. */
  readonly at: Int32Array;
};

const TABLE_SIZE = 0x250;
const LOOK_ALIKES: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', '5': 's', '8': 'b' };
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff' };

const plainLetter = (char: string): string => {
  const lower = char.toLowerCase();
  const base = LIGATURES[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
  return base.replace(/[^a-z0-9]/g, '');
};

const foldLetter = (char: string): string => plainLetter(char).replace(/[0i158]/g, (c) => LOOK_ALIKES[c] ?? c);

const tableOf = (fold: (char: string) => string): readonly string[] =>
  Array.from({ length: TABLE_SIZE }, (_, code) => fold(String.fromCharCode(code)));

const FOLDED = tableOf(foldLetter);
const PLAIN = tableOf(plainLetter);

const foldChar = (raw: string, index: number): string => {
  const code = raw.charCodeAt(index);
  return FOLDED[code] ?? foldLetter(raw.charAt(index));
};

/** Folds a text and remembers where each kept character stood. */
export const foldText = (raw: string): FoldedText => {
  // A ligature gives two characters: room for every one to be.
  const at = new Int32Array(2 * raw.length + 1);
  let size = 0;
  let text = '';
  for (let index = 0; index < raw.length; index += 1) {
    const folded = foldChar(raw, index);
    for (let k = 0; k < folded.length; k += 1) at[size + k] = index;
    size += folded.length;
    text += folded;
  }
  at[size] = raw.length;
  return { text, at: at.slice(0, size + 1) };
};

/** Lower case words without accents, one space between and around them; look-alikes are kept apart. */
export const plainWords = (raw: string): string => {
  const parts: string[] = [' '];
  let open = false;
  for (let index = 0; index < raw.length; index += 1) {
    const plain = PLAIN[raw.charCodeAt(index)] ?? plainLetter(raw.charAt(index));
    if (plain !== '') parts.push(plain);
    else if (open) parts.push(' ');
    open = plain !== '';
  }
  if (open) parts.push(' ');
  return parts.join('');
};

/** The first folded position that comes from `offset` of the original or after it. */
export const foldedPosition = (folded: FoldedText, offset: number): number => {
  let low = 0;
  let high = folded.at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
