/** A piece of an address without the blanks and marks around it. */
export const cleanPiece = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–/|-]+|[\s,;:–(/|-]+$/g, '')
    .trim();
