import type { PageItem, PageModel, TextRun } from '../page/page-model.ts';
import { typefaceOf } from '../page/typeface.ts';
import { printedPhone } from './printed-phone.ts';

const widthOf = (run: TextRun, text: string): number =>
  typefaceOf(run.font).width(text) * run.size + (run.gap ?? 0) * (text.split(' ').length - 1);

/** The words before, a strip of white with the number in a typewriter's bold, the words after where they stood. */
const stuck = (run: TextRun, start: number, length: number): readonly PageItem[] => {
  const number = run.text.slice(start, start + length);
  const x = run.x + widthOf(run, run.text.slice(0, start));
  const width = widthOf(run, number);
  const size = Math.min(run.size, width / typefaceOf('prime-bold').width(number));
  const after = run.text.slice(start + length);
  return [
    { ...run, text: run.text.slice(0, start) },
    {
      kind: 'box',
      x: x - 1,
      y: run.y - run.size * 0.85,
      width: width + 2,
      height: run.size * 1.15,
      fill: 1,
      stroke: 0.75,
      thickness: 0.3,
    },
    { kind: 'text', text: number, x, y: run.y, font: 'prime-bold', size },
    ...(after === '' ? [] : [{ ...run, text: after, x: x + width }]),
  ];
};

/** Sticks a strip with a number, in another type, over the first place where that number stands; nothing is printed beneath. */
export const stickNumber = (pages: readonly PageModel[], number: string): readonly PageModel[] => {
  const wanted = printedPhone(number.replace(/\D/g, '').replace(/^0/, '+33'));
  let isDone = false;
  return pages.map((page) => ({
    ...page,
    items: page.items.flatMap((item) => {
      const match = item.kind === 'text' && !isDone ? [...item.text.matchAll(wanted)][0] : undefined;
      if (match === undefined || item.kind !== 'text') return [item];
      isDone = true;
      return stuck(item, match.index, match[0].length);
    }),
  }));
};
