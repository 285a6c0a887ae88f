/** Words in one style. */
export type LetterSpan = { readonly text: string; readonly strong: boolean };
/** A block of a letter, in reading order. */
export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'item' | 'frame'; readonly spans: readonly LetterSpan[] }
  | { readonly kind: 'video' };
