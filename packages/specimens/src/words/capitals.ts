/** Capitals without accents, as old programs print: `À l'étude` becomes `A L'ETUDE`. */
export const plainCapitals = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').toUpperCase();
