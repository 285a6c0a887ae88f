import { type Canvas, GlobalFonts } from '@napi-rs/canvas';
import { fontFileOf } from '../page/font-files.ts';
import type { Random } from '../random/random.ts';

const FACE = 'specimen-stamp';

/** Puts a round stamp somewhere on the lower half of a page: it may touch the text, pale enough for the text to be read. */
export const stampCanvas = (canvas: Canvas, dpi: number, words: string, random: Random): void => {
  if (!GlobalFonts.has(FACE)) GlobalFonts.registerFromPath(fontFileOf('arimo-bold'), FACE);
  const context = canvas.getContext('2d');
  const unit = dpi / 72;
  context.resetTransform();
  context.translate(canvas.width * (0.55 + random.next() * 0.3), canvas.height * (0.55 + random.next() * 0.3));
  context.rotate((random.next() - 0.5) * 0.7);
  context.globalAlpha = 0.35;
  context.strokeStyle = '#333';
  context.fillStyle = '#333';
  context.lineWidth = 2 * unit;
  for (const radius of [52, 38]) {
    context.beginPath();
    context.arc(0, 0, radius * unit, 0, 2 * Math.PI);
    context.stroke();
  }
  context.font = `${8 * unit}px "${FACE}"`;
  context.textAlign = 'center';
  words.split(' ').forEach((word, index, all) => {
    context.fillText(word, 0, (index - (all.length - 1) / 2) * 10 * unit + 3 * unit);
  });
  context.globalAlpha = 1;
};
