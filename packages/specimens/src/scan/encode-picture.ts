import { createCanvas } from '@napi-rs/canvas';
import { deflate } from '../page/pdf-objects.ts';
import type { PagePicture } from '../page/write-pdf.ts';
import type { ScanCondition } from './scan-condition.ts';
import type { Pixels } from './turn-pixels.ts';

const jpeg = ({ width, height, grey }: Pixels, quality: number): PagePicture => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  const words = new Uint32Array(image.data.buffer);
  for (let pixel = 0; pixel < grey.length; pixel += 1) words[pixel] = 0xff000000 | ((grey[pixel] as number) * 0x010101);
  context.putImageData(image, 0, 0);
  return {
    entries: `/Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    bytes: canvas.encodeSync('jpeg', quality),
  };
};

/** Eight pixels a byte, each row starting a byte, white is 1. */
const packed = ({ width, height, grey }: Pixels): Uint8Array => {
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((grey[y * width + x] ?? 0) > 127)
        bits[y * stride + (x >> 3)] = (bits[y * stride + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  return bits;
};

/** A scanned sheet as a PDF stores it. */
export const encodePicture = (pixels: Pixels, condition: ScanCondition): PagePicture => {
  const size = `/Width ${pixels.width} /Height ${pixels.height} /ColorSpace /DeviceGray`;
  if (condition.isBitonal)
    return { entries: `${size} /BitsPerComponent 1 /Filter /FlateDecode`, bytes: deflate(packed(pixels)) };
  if (condition.encoding === 'jpeg') return jpeg(pixels, condition.jpegQuality);
  return { entries: `${size} /BitsPerComponent 8 /Filter /FlateDecode`, bytes: deflate(pixels.grey) };
};
