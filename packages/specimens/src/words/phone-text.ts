/** A French number in E.164 as people print it: `01 99 00 12 34`, with another sign between pairs, or `+33 (0)1 99 …`. */
export const phoneText = (number: string, sign: ' ' | '.' | '' | '-' | '\u00a0' = ' '): string =>
  `0${number.slice(3)}`.replace(/(\d{2})(?=\d)/g, `$1${sign}`);

/** `+33 1 99 00 12 34`. */
export const internationalPhone = (number: string): string =>
  `+33 ${number.slice(3, 4)} ${number.slice(4).replace(/(\d{2})(?=\d)/g, '$1 ')}`;
