import type { Box, DocumentLine } from './act-document.ts';
import type { LabelKey, SectionRole } from './labels.ts';

/** A label with the value printed beside it, after its colon, or under it. */
export type FormField = {
  readonly key: LabelKey;
  readonly label: string;
  /** As printed, one line. */
  readonly value: string;
  readonly section: SectionRole | null;
  readonly page: number;
  readonly line: DocumentLine;
  readonly box: Box;
  /** Order on the page, for labels that go together (`Nom`, `Prénoms`). */
  readonly row: number;
};
