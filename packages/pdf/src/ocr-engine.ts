import type { TextLine } from '@amont/domain/text/page-text';

/** A page as a picture, for a reader of pictures. */
export type PageImage = {
  /** 1-based. */
  readonly page: number;
  readonly png: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
};

/** What was recognised on a picture. Coordinates of the lines in PDF points from the top left corner. */
export type RecognisedPage = {
  readonly lines: readonly TextLine[];
  /** 0 to 1. */
  readonly confidence: number;
};

/** Reads the words of a picture. Asked page by page, for the pages without usable text only. */
export type OcrEngine = {
  /** Says engine, version and language data: the same pictures may give other words under another. */
  readonly version: string;
  /** @returns null when nothing can be read on the picture; throws only when the engine itself fails (tried again later) */
  readonly recognise: (image: PageImage) => Promise<RecognisedPage | null>;
};
