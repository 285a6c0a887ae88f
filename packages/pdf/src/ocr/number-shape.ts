/** Letters that recognisers write for figures, and the figure each looks like. */
const AS_FIGURE: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  s: '5',
  S: '5',
  B: '8',
  z: '2',
  Z: '2',
};
const SIGN = /[oOQlIi|sSBzZ]/g;

/** Typewriters leave so much white behind a comma that the cents are read as another word. */
const LOOSE_COMMA = /(?<=\d), (?=\d{2}(?!\d))/;

/** French sets no comma between thousands: it is a point. */
const THOUSANDS_COMMA = /(?<=^\d{1,3}),(?=\d{3},\d{2}(?!\d))/;

/** Figures, letters that look like some, and what numbers are written with. */
const NUMERIC = /^[(+-]?[\doOQlIi|sSBzZ][\doOQlIi|sSBzZ,.;:/€%)-]*$/;

/** A date of which a slash was read as a letter, or lost. */
const BROKEN_DATE = /^[\p{L}\d|]{2,6}\/?(?:19|20)\d{2}$/u;

/** Shapes a number of an act has when it is read whole. */
const WHOLE: readonly RegExp[] = [
  // Amounts, with or without the space or dot between thousands.
  /^[(-]?\d{1,3}(?:[ .]?\d{3})*,\d{2} ?€?[).;]?$/,
  // Dates.
  /^(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}[.,;]?$/,
  // Telephone numbers, together or in pairs.
  /^0[1-9](?:[ .]?\d{2}){4}[.,;]?$/,
  /^0 ?[89]\d{2}(?:[ .]?\d{2,3}){2,3}[.,;]?$/,
];

/** Whether a word is a number, or may be one with letters for some of its figures: it has a figure, and nothing that is not of a number. */
export const looksNumeric = (text: string): boolean =>
  /\d/.test(text) && (NUMERIC.test(text) || BROKEN_DATE.test(text));

/** Whether a word is letters that may be figures, if it stands among figures: `OO` between the pairs of a telephone number. */
export const mayBeFigures = (text: string): boolean => /^[oOQlIi|]{1,2}$/.test(text);

/** Whether a number has letters in it. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Whether a word or words are an amount, a date or a telephone number, whole. */
export const isWholeNumber = (text: string): boolean => WHOLE.some((shape) => shape.test(text));

/**
 * Puts figures for the letters that stand for them.
 *
 * @returns null when that gives no amount, date, telephone number or postal code: `B12` is a door, and stays
 */
export const mendNumber = (text: string): string | null => {
  if (!looksNumeric(text.replaceAll(' ', ''))) return null;
  // Some faces have a round nought, that is read as a letter and a figure.
  const mended = text
    .replace(/^[oO]0(?= )/, '0')
    .replace(LOOSE_COMMA, ',')
    .replace(THOUSANDS_COMMA, '.')
    .replace(SIGN, (sign) => AS_FIGURE[sign] ?? sign);
  if (mended === text) return null;
  const isPostalCode = /^\d{5}$/.test(mended) && /\d.*\d/.test(text);
  return isPostalCode || isWholeNumber(mended) ? mended : null;
};
