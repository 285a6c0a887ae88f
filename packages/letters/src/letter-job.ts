import type { Letter } from './letter.ts';
import type { RouteSector } from './route-stop.ts';

/** What a letter worker is asked for. */
export type LetterJob =
  | { readonly kind: 'measure'; readonly letters: readonly Letter[] }
  | { readonly kind: 'one'; readonly letter: Letter }
  | { readonly kind: 'print'; readonly letters: readonly Letter[]; readonly title: string; readonly datedOn: string }
  | {
      readonly kind: 'sheet';
      readonly sectors: readonly RouteSector[];
      readonly title: string;
      readonly printedOn: string;
    };

/** A letter made, without its bytes: the hash of the file and its pages. */
export type MeasuredLetter = { readonly letterId: string; readonly sha256: string; readonly pages: number };

export type LetterAnswer =
  | { readonly kind: 'measured'; readonly letters: readonly MeasuredLetter[] }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly sha256: string; readonly pages: number };
