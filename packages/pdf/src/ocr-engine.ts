import type { TextLine } from '@amont/domain/text/page-text';
import type { GreyPicture } from './picture/grey-picture.ts';

/** What was recognised on a picture of a page. Points from the top left corner of the page turned upright. */
export type RecognisedPage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** 0 to 1: how much the characters of the page can be trusted. */
  readonly confidence: number;
  /** Engine, version and language data: the same picture may give other words under another. */
  readonly engine: string;
};

/** Reads the words of pictures. Asked page by page, for the pages without usable text only. */
export type OcrEngine = {
  /** How many pictures are read at the same time. */
  readonly size: number;
  /** @returns null when the picture cannot be read in the time and memory it may take; without lines when there are no words on it */
  readonly recognise: (picture: GreyPicture) => Promise<RecognisedPage | null>;
  readonly close: () => Promise<void>;
};
