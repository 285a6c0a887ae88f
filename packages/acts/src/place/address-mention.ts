/** A postal address met in the text; offsets into the text searched. */
export type AddressMention = {
  readonly street: string;
  readonly complement: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly start: number;
  readonly end: number;
};
