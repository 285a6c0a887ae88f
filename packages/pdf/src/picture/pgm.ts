import type { GreyPicture } from './grey-picture.ts';

/** A picture as a file that every picture library opens without decompressing. Source: Netpbm, format P5. */
export const encodePgm = ({ width, height, grey }: GreyPicture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
