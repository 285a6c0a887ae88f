import type { RefusalCode } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';

/**
 * Why the text of a page is to be held against its picture: `layer`, some scanner's OCR lies under a scan; `hidden`, text that may
 * not be seen; `remapped`, a font that says one figure is another; `sample`, one file in many, whatever it holds.
 */
export type Suspicion = 'layer' | 'hidden' | 'remapped' | 'sample';
export type SuspectPage = { readonly page: number; readonly why: Suspicion };

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
      /** Pages whose text is to be held against their picture; empty once that is done. */
      readonly suspects: readonly SuspectPage[];
      /** Names of the files that are attached to this one: they are not read. */
      readonly attachments: readonly string[];
    }
  | { readonly kind: 'refused'; readonly code: RefusalCode };
