import type { FieldSource } from '@amont/domain/act/checked-act';

/** Where in the document somebody wants to look: a rectangle of the page, or else the words to look for on it. */
export type Highlight = FieldSource;
