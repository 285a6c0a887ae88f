import type { FieldSource } from '@amont/domain/act/checked-act';

/**
 * A value read from an act with how much it can be trusted (0 to 1) and the line it was read from. Null: not found, which
 * is an answer of its own and never a guess.
 */
export type Reading<T> = { readonly value: T; readonly confidence: number; readonly source: FieldSource } | null;
