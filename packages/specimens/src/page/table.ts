import type { Pen, TextStyle } from './pen.ts';

export type Column = {
  readonly title: string;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
};

export type TableStyle = {
  readonly columns: readonly Column[];
  readonly grid?: boolean;
  /** Rules under the head and at the end only. */
  readonly ruled?: boolean;
  /** Grey of the head's ground. */
  readonly headFill?: number;
  readonly size?: number;
  readonly pad?: number;
  readonly leading?: number;
  readonly head?: TextStyle;
  readonly hasHead?: boolean;
  /** The head again on each page. */
  readonly repeatsHead?: boolean;
  /** Written at the foot of a page that goes on and at the head of the next one; `done` is how many rows stand above. */
  readonly carry?: (done: number) => readonly [readonly string[], readonly string[]];
};

/** Draws a table from the pen's place on. Cells may hold line feeds and bold; a row is never cut by a page. */
export const drawTable = (pen: Pen, rows: readonly (readonly string[])[], style: TableStyle): void => {
  const { columns, pad = 3, size = 9, leading = 1.2 } = style;
  const total = columns.reduce((sum, each) => sum + each.width, 0);
  const left = pen.left();
  const row = (cells: readonly string[], more: TextStyle, fill: number | undefined) => {
    const top = pen.y();
    const draws = cells.map((cell, index) => {
      const column = columns[index] ?? { title: '', width: 0 };
      const x = left + columns.slice(0, index).reduce((sum, each) => sum + each.width, 0);
      return {
        x: x + pad,
        width: column.width - 2 * pad,
        draw: () => pen.text(cell, { size, leading, align: column.align ?? 'left', after: 0, ...more }),
      };
    });
    if (fill !== undefined) {
      const height = size * leading + 2 * pad;
      pen.add({ kind: 'box', x: left, y: top, width: total, height, fill });
    }
    pen.moveTo(top + pad);
    pen.columns(draws);
    pen.gap(pad);
    if (style.grid) frame(top, pen.y() - top);
  };
  const frame = (top: number, height: number) => {
    let x = left;
    for (const column of columns) {
      pen.add({ kind: 'box', x, y: top, width: column.width, height, stroke: 0.2, thickness: 0.5 });
      x += column.width;
    }
  };
  const line = () =>
    pen.add({ kind: 'rule', x1: left, y1: pen.y(), x2: left + total, y2: pen.y(), width: 0.6, grey: 0.2 });
  const head = () => {
    if (style.hasHead === false) return;
    row(
      columns.map((each) => each.title),
      { style: 'bold', ...style.head },
      style.headFill,
    );
    if (style.ruled) line();
  };
  const step = size * leading + 2 * pad;
  const reserve = style.carry === undefined ? step * 1.6 : step * 2.6;
  pen.need(step * 3);
  head();
  rows.forEach((cells, index) => {
    const height = Math.max(...cells.map((cell) => cell.split('\n').length)) * size * leading + 2 * pad;
    if (pen.y() + height + reserve - step > pen.bottom()) {
      const carried = style.carry?.(index);
      if (carried !== undefined) row(carried[0], { style: 'italic' }, undefined);
      pen.newPage();
      if (style.repeatsHead !== false) head();
      if (carried !== undefined) row(carried[1], { style: 'italic' }, undefined);
    }
    row(cells, {}, undefined);
  });
  if (style.ruled) line();
};
