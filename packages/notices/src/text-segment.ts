/** A stretch of two texts held against each other. */
export type TextSegment = {
  /** `missing`: only the reference has it; `added`: only the text found; `changed`: one stands in the place of the other. */
  readonly kind: 'same' | 'missing' | 'added' | 'changed';
  readonly reference: string | null;
  readonly found: string | null;
  /** First token of the stretch in the text found, and in the reference; null where it has none. */
  readonly foundAt: number | null;
  readonly referenceAt: number | null;
  /** Telephone numbers of the stretch that the other text does not have there. */
  readonly wrongPhones: readonly string[];
  readonly rightPhones: readonly string[];
};
