import type { ComposedLetter } from '@amont/domain/letter/compose-letter';

/** A letter ready to be drawn: everything it depends on, so that the same letter is the same bytes. */
export type Letter = {
  readonly letterId: string;
  /** At most six lines of 38 characters. */
  readonly address: readonly string[];
  readonly content: ComposedLetter;
  /** `YYYY-MM-DD`. */
  readonly datedOn: string;
  readonly reference: string;
  readonly videoUrl: string;
  /** Of the demonstration: says so on every page, and must not be posted. */
  readonly specimen: boolean;
};
