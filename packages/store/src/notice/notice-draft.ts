/** A version of a notice that somebody prepares. `content` is what the form holds, complete or not; the caller knows its shape. */
export type NoticeDraft = {
  readonly id: string;
  /** Grows with each change: two people who edit one draft do not overwrite each other unseen. */
  readonly version: number;
  /** The version it corrects; null for a new one. */
  readonly revises: string | null;
  /** SHA-256 of the PDF it was read from, and the name it came under; null for a correction without a new PDF. */
  readonly document: string | null;
  readonly fileName: string | null;
  /** Whether its text was read from a picture, so that a person must check it letter by letter. */
  readonly isRecognised: boolean;
  readonly content: unknown;
  /** ISO 8601 instant. */
  readonly updatedAt: string;
  readonly updatedBy: string;
};
