import type { Random } from '../random/random.ts';
import type { PageItem, PageModel } from './page-model.ts';

const COPY_SIZE = 96;

/** A pale word behind the text of a page. */
const copyMark = (page: PageModel, word: string): PageItem => ({
  kind: 'text',
  text: word,
  x: page.width / 2 - word.length * COPY_SIZE * 0.36,
  y: page.height * 0.55,
  font: 'helvetica-bold',
  size: COPY_SIZE,
  grey: 0.9,
});

/** Bars in the top margin with a number beside them, as a folding machine reads. */
const bars = (page: PageModel, random: Random): readonly PageItem[] => {
  const left = page.width - 190;
  const strokes = Array.from({ length: 40 }, (_, index) => ({
    at: left + index * 2.2,
    wide: random.pick([0.5, 1, 1.5]),
  }));
  const digits = Array.from({ length: 10 }, () => String(random.int(0, 9))).join('');
  return [
    ...strokes.map(({ at, wide }) => ({ kind: 'box' as const, x: at, y: 4, width: wide, height: 11, fill: 0 })),
    { kind: 'text', text: digits, x: left + 94, y: 13, font: 'courier-regular', size: 7 },
  ];
};

/** What machines and clerks add to any office's pages now and then: a pale COPIE, a bar code. */
export const decorate = (pages: readonly PageModel[], random: Random): readonly PageModel[] => {
  const mark = random.chance(0.08) ? random.pick(['COPIE', 'EXPÉDITION']) : null;
  const hasBars = random.chance(0.08);
  if (mark === null && !hasBars) return pages;
  return pages.map((page) => ({
    ...page,
    items: [...(mark === null ? [] : [copyMark(page, mark)]), ...page.items, ...(hasBars ? bars(page, random) : [])],
  }));
};
