export type Pixels = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** Turns a picture clockwise by a quarter, a half or three quarters. */
export const turnPixels = (pixels: Pixels, turn: 0 | 90 | 180 | 270): Pixels => {
  if (turn === 0) return pixels;
  const { width, height, grey } = pixels;
  const isHalf = turn === 180;
  const out = new Uint8Array(grey.length);
  const size = isHalf ? { width, height } : { width: height, height: width };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = isHalf
        ? [width - 1 - x, height - 1 - y]
        : turn === 90
          ? [height - 1 - y, x]
          : [y, width - 1 - x];
      out[toY * size.width + toX] = grey[y * width + x] ?? 255;
    }
  return { ...size, grey: out };
};
