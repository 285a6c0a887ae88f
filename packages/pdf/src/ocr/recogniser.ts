import type { GreyPicture } from '../picture/grey-picture.ts';

/** A word where it stands on a picture. Pixels from the top left corner. */
export type PictureWord = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Words of one line have the same number; lines are numbered as the recogniser found them. */
  readonly line: number;
};

/** `page`: find lines wherever they stand; `rows`: the picture is a single column of lines. */
export type Arrangement = 'page' | 'rows';

/** Finds words on pictures. The answer depends on nothing but the picture. */
export type Recogniser = {
  /** Engine, version, language data. */
  readonly version: string;
  readonly words: (picture: GreyPicture, arrangement: Arrangement) => Promise<readonly PictureWord[]>;
};
