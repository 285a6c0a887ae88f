/** A text, a number, a calendar day (`YYYY-MM-DD`), or nothing. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly decimals: number }
  | { readonly kind: 'day'; readonly day: string }
  | null;

/** A column of a list: its French head, its width in characters, what it says of a row. */
export type ListColumn<Row> = {
  readonly head: string;
  readonly width: number;
  readonly of: (row: Row) => CellValue;
};
