import type { RefusalCode } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';

/**
 * What reading a file gives. `textSource` says how its text is to be had: `embedded` (all of it lies in the file), `ocr`
 * (none of it does), `mixed`. Pages that still wait for OCR have `source: 'none'`; blank pages count as read, without lines.
 */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly pages: readonly PageText[]; readonly textSource: 'embedded' | 'ocr' | 'mixed' }
  | { readonly kind: 'refused'; readonly code: RefusalCode };
