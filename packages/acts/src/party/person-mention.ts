/** A natural person named in the text; offsets into the text searched. */
export type PersonMention = {
  readonly civility: 'M' | 'MME' | null;
  readonly lastName: string;
  readonly firstNames: string | null;
  readonly certainty: number;
  /** The words after "née" or "épouse": the same person may be called by them elsewhere. */
  readonly otherName: string | null;
  /** The words of the name in the order in which they stand; null when two persons share them. */
  readonly printed: readonly string[] | null;
  readonly start: number;
  readonly end: number;
};
