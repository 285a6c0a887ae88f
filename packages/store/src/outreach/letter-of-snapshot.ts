import { type ComposedLetter, composeLetter } from '@amont/domain/letter/compose-letter';
import type { LetterSnapshot } from './letter-snapshot.ts';

/** A sealed letter with its words in their places: what is drawn. */
export type SnapshotLetter = Omit<LetterSnapshot, 'content' | 'values'> & { readonly content: ComposedLetter };

/** Puts the sealed values of a letter into its sealed words. */
export const letterOfSnapshot = ({ content, values, ...rest }: LetterSnapshot): SnapshotLetter => ({
  ...rest,
  content: composeLetter(content, values),
});
