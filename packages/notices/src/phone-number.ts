/** A telephone number as it stands in a text. */
export type FoundPhone = {
  /** E.164 (`+33142795050`), or the digits of a short number (`3975`, `115`). */
  readonly number: string;
  /** Offsets in the text: first character, and one past the last. */
  readonly start: number;
  readonly end: number;
  /** Whether more figures follow: one was invented or doubled, and which ten are the number is a guess. */
  readonly isRunOn: boolean;
};

const CONFUSED: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  g: '9',
  q: '9',
};
const DIGIT = '[0-9OoQDIli|!ZzSsBgq]';
/** Separators, and what OCR makes of a point or a speck between two figures. */
const GAP = '[\\s.,:\\u00a0\\u202f\\-–/°]{0,2}';
const LONG = new RegExp(
  `(?<![0-9A-Za-z+])(?:(?:\\+|00)\\s?33\\s?(?:\\(0\\)\\s?)?|[0Oo])(?:${GAP}${DIGIT}){9}(?![0-9A-Za-z])`,
  'g',
);
/**
 * Short numbers of public services: 3x xx and the six- and three-digit social ones (116 xxx, 115, 119). Not the beginning
 * of an amount (`39 000`), of a longer row of figures, nor the number of a street.
 */
const SHORT =
  /(?<![0-9A-Za-z€])(?<![\d€][ .\u00a0])(?:3\d(?:[ .\u00a0]?\d{2}|\n *\d{2}(?![ .\u00a0]?\d))|116[ .\u00a0]?\d{3}|11[59])(?![A-Za-z\d]|,\d|[ .,\u00a0]\d{3}(?!\d)|[ ./\u00a0]\d{4}|[ .\u00a0]\d{2}[ .\u00a0]\d{2}|\s?(?:€|euros?\b|%|(?:bis|ter)?,? (?:rue|avenue|av\.|boulevard|bd|quai|place|passage|cours|square|allée|impasse|route|chemin|villa|esplanade|faubourg)\b))/giu;
/** What stands before the last figures of a long number of which some were not read as figures. */
const TAIL = /\d\d[ .\u00a0]?[^\s\d]{0,2}\d?[^\s\d]{0,2}[ .,\u00a0]?$/u;
/** A street and its postal code, whatever OCR made of the street. */
const STREET = /^,? (?!TSA|BP|CS)\p{L}[^;()\t]{2,60}?\b\d{5}\b/u;
const RUN_ON = /^[ .]?\d/;
const FAX = /(?:fax|t[ée]l[ée]copie)[^0-9]{0,12}$/i;
/** A printed number has nearly all its characters right; fewer true digits is a word or a reference. */
const MIN_TRUE_DIGITS = 7;

const toDigits = (raw: string): string => raw.replace(/[^0-9]/g, (char) => CONFUSED[char] ?? '');

const nationalNumber = (raw: string): string => {
  const digits = toDigits(raw);
  return digits.slice(-9);
};

const trueDigits = (raw: string): number => raw.replace(/[^0-9]/g, '').length;

const isPlausible = (national: string): boolean => national.length === 9 && /^[1-9]/.test(national);

const longNumbers = (text: string): FoundPhone[] => {
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(LONG)) {
    const national = nationalNumber(match[0]);
    if (!isPlausible(national) || trueDigits(match[0]) < MIN_TRUE_DIGITS) continue;
    const end = match.index + match[0].length;
    found.push({ number: `+33${national}`, start: match.index, end, isRunOn: RUN_ON.test(text.slice(end, end + 3)) });
  }
  return found;
};

const shortNumbers = (text: string): FoundPhone[] =>
  [...text.matchAll(SHORT)]
    .filter((match) => !TAIL.test(text.slice(Math.max(0, match.index - 12), match.index)))
    .filter((match) => match[0].length > 3 || !STREET.test(text.slice(match.index + 3, match.index + 75)))
    .map((match) => ({
      number: toDigits(match[0]),
      start: match.index,
      end: match.index + match[0].length,
      isRunOn: false,
    }));

/**
 * Every telephone number of a text in its order: national, international and special-rate ones (`0 8ab`), short ones,
 * with the usual OCR confusions undone. Fax numbers are left out.
 */
export const findPhones = (text: string): readonly FoundPhone[] => {
  const long = longNumbers(text);
  const short = shortNumbers(text).filter((s) => !long.some((l) => s.start < l.end && l.start < s.end));
  return [...long, ...short]
    .filter((phone) => !FAX.test(text.slice(Math.max(0, phone.start - 20), phone.start)))
    .sort((a, b) => a.start - b.start);
};
