/** Recorded with each run: the same letter drawn by another version may be other bytes. Raised with any change of the drawing. */
export const LETTER_RENDERER = 'letters-1';
