/** A picture in shades of grey. */
export type GreyPicture = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, row by row from the top, 0 black. */
  readonly grey: Uint8Array;
  readonly dpi: number;
};
