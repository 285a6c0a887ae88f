import type { FieldSource } from '@amont/domain/act/checked-act';
import type { Choice } from './choose.ts';
import type { Reading } from './reading.ts';

/** What is said about the fields of one act beside their values: how sure, read where, contradicted or not. */
export type FieldNotes = {
  readonly confidence: Record<string, number>;
  readonly sources: Record<string, FieldSource>;
  readonly contradicted: string[];
  /** Scales what is read from a page whose characters are themselves unsure. */
  readonly trust: number;
};

/** Notes for an act whose text is trusted to `textConfidence` (1: a sound embedded layer). */
export const newNotes = (textConfidence: number): FieldNotes => ({
  confidence: {},
  sources: {},
  contradicted: [],
  trust: 1 - 0.3 * (1 - textConfidence),
});

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Notes a value that was found. */
export const note = (notes: FieldNotes, field: string, confidence: number, source: FieldSource | null): void => {
  notes.confidence[field] = round(confidence * notes.trust);
  if (source !== null && source.excerpt !== '') notes.sources[field] = source;
};

/** The value of a reading, noted; null when there is none. */
export const take = <T>(notes: FieldNotes, field: string, reading: Reading<T>): T | null => {
  if (reading === null) return null;
  note(notes, field, reading.confidence, reading.source);
  return reading.value;
};

/** The value of a choice, noted with its contradiction. */
export const takeChoice = <T>(notes: FieldNotes, field: string, choice: Choice<T>): T | null => {
  if (choice.contradicted) notes.contradicted.push(field);
  return take(notes, field, choice.reading);
};
