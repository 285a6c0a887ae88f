import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { fontFileOf } from '../page/font-files.ts';
import type { FontId } from '../page/font-id.ts';
import type { PageModel, TextRun } from '../page/page-model.ts';
import { typefaceOf } from '../page/typeface.ts';

const registered = new Set<FontId>();

const register = (id: FontId): string => {
  if (!registered.has(id)) {
    GlobalFonts.registerFromPath(fontFileOf(id), `specimen-${id}`);
    registered.add(id);
  }
  return `specimen-${id}`;
};

const shade = (grey: number): string => {
  const level = Math.round(grey * 255);
  return `rgb(${level},${level},${level})`;
};

/** Word by word, at the places the page's own measures give: what is pictured is what is written in the text medium. */
const drawText = (context: SKRSContext2D, run: TextRun): void => {
  const face = typefaceOf(run.font);
  context.font = `${run.size}px "${register(run.font)}"`;
  context.fillStyle = shade(run.grey ?? 0);
  let x = run.x;
  for (const part of run.text.split(/( )/)) {
    if (part !== ' ' && part !== '') context.fillText(part, x, run.y);
    x += face.width(part) * run.size + (run.spread ?? 0) * part.length + (part === ' ' ? (run.gap ?? 0) : 0);
  }
};

/** Draws a page on white, `dpi` pixels an inch, turned by a few degrees about its middle. */
export const drawOnCanvas = (page: PageModel, dpi: number, skewDegrees: number): Canvas => {
  const scale = dpi / 72;
  const canvas = createCanvas(Math.round(page.width * scale), Math.round(page.height * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((skewDegrees * Math.PI) / 180);
  context.translate(-canvas.width / 2, -canvas.height / 2);
  context.scale(scale, scale);
  for (const item of page.items) {
    if (item.kind === 'text') drawText(context, item);
    else if (item.kind === 'rule') {
      context.strokeStyle = shade(item.grey ?? 0);
      context.lineWidth = item.width;
      context.beginPath();
      context.moveTo(item.x1, item.y1);
      context.lineTo(item.x2, item.y2);
      context.stroke();
    } else {
      if (item.fill !== undefined) {
        context.fillStyle = shade(item.fill);
        context.fillRect(item.x, item.y, item.width, item.height);
      }
      if (item.stroke !== undefined) {
        context.strokeStyle = shade(item.stroke);
        context.lineWidth = item.thickness ?? 0.6;
        context.strokeRect(item.x, item.y, item.width, item.height);
      }
    }
  }
  return canvas;
};
