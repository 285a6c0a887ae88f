import type { RefusalCode } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';

/**
 * What reading a file gives. `textSource` says how its text is to be had: `embedded` (all of it lies in the file), `ocr`
 * (none of it does), `mixed`. Pages that could not be read, or were not, have `source: 'none'`; blank pages count as read,
 * without lines. `reader` names whatever decides which pages the same bytes give: this reader, and the OCR engine where one read.
 */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly pages: readonly PageText[];
      readonly textSource: 'embedded' | 'ocr' | 'mixed';
      readonly reader: string;
    }
  | { readonly kind: 'refused'; readonly code: RefusalCode };
