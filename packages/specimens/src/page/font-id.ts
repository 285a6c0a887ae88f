/** `helvetica`, `times` and `courier` are not embedded, as many offices' software leaves them; the others are. */
export const FONT_FAMILIES = [
  'helvetica',
  'times',
  'courier',
  'arimo',
  'tinos',
  'cousine',
  'garamond',
  'source',
  'baskerville',
  'lato',
  'prime',
  'narrow',
  'spectral',
] as const;
export type FontFamily = (typeof FONT_FAMILIES)[number];
export type FontStyle = 'regular' | 'bold' | 'italic';
export type FontId = `${FontFamily}-${FontStyle}`;
