import type { PageModel } from '../page/page-model.ts';
import type { StoredPage } from '../page/write-pdf.ts';
import type { Random } from '../random/random.ts';
import { drawOnCanvas } from './draw-on-canvas.ts';
import { encodePicture } from './encode-picture.ts';
import { poorLayer } from './poor-layer.ts';
import { type ScanCondition, sheetCondition } from './scan-condition.ts';
import { spoilPixels } from './spoil-pixels.ts';
import { stampCanvas } from './stamp-canvas.ts';
import { turnPixels } from './turn-pixels.ts';

/** What the viewer does with a page laid on the glass by `turn` when the file says so: the turn that undoes it. */
const undone = (turn: ScanCondition['turn']): StoredPage['rotate'] => ((360 - turn) % 360) as StoredPage['rotate'];

/** Scans one page. @param stamp words of a stamp, or null for none */
export const scanPage = (page: PageModel, file: ScanCondition, stamp: string | null, random: Random): StoredPage => {
  const condition = sheetCondition(file, random.fork('sheet'));
  const canvas = drawOnCanvas(page, condition.dpi, condition.skewDegrees);
  if (stamp !== null) stampCanvas(canvas, condition.dpi, stamp, random.fork('stamp'));
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const upright = { width, height, grey: spoilPixels(data, condition, random.fork('grain')) };
  const pixels = turnPixels(upright, condition.turn);
  const isSideways = condition.turn === 90 || condition.turn === 270;
  return {
    page: {
      width: isSideways ? page.height : page.width,
      height: isSideways ? page.width : page.height,
      items: condition.hasPoorLayer && condition.turn === 0 ? poorLayer(page.items, random.fork('layer')) : [],
    },
    picture: encodePicture(pixels, condition),
    rotate: condition.saysTurn ? undone(condition.turn) : 0,
  };
};
