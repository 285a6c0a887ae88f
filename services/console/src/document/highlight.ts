import type { FieldSource } from '@amont/domain/act/checked-act';

/** Where in the document somebody wants to look. */
export type Highlight = Pick<FieldSource, 'page' | 'box'>;
