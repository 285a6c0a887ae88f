import type { TextLine } from '@amont/domain/text/page-text';
import { fold } from './fold-text.ts';
import { isLabel } from './label-key.ts';

const FEWEST_LABELS = 4;
const LABEL_SHARE = 0.5;
const SAME_BASELINE = 0.5;

const middleOf = (line: TextLine): number => line.y + line.height / 2;

const isLabelColumn = (lines: readonly TextLine[]): boolean => {
  if (lines.length < FEWEST_LABELS || lines.some((line) => line.cells.length !== 1)) return false;
  const known = lines.filter((line) => isLabel(fold(line.text))).length;
  return known >= FEWEST_LABELS && known >= LABEL_SHARE * lines.length;
};

const joined = (left: TextLine, right: TextLine): TextLine => {
  const cells = [...left.cells, ...right.cells];
  const end = right.x + right.width;
  return { ...left, text: cells.map(({ text }) => text).join('\t'), cells, width: end - left.x };
};

/** Puts each value on the row of its label; a value's further lines follow it. */
const merged = (labels: readonly TextLine[], values: readonly TextLine[]): readonly TextLine[] => {
  const [first] = labels;
  const free = new Set(labels);
  const rows = values.map((value) => {
    const label = labels.find(
      (each) => free.has(each) && Math.abs(middleOf(each) - middleOf(value)) < SAME_BASELINE * each.height,
    );
    if (label === undefined) return { ...value, block: first?.block ?? value.block };
    free.delete(label);
    return joined(label, value);
  });
  return [...rows, ...free].sort((a, b) => a.y - b.y);
};

const top = (lines: readonly TextLine[]): number => Math.min(...lines.map(({ y }) => y));
const bottom = (lines: readonly TextLine[]): number => Math.max(...lines.map(({ y, height }) => y + height));

/** Whether a block stands to the right of a column of labels, at its height. */
const isBeside = (labels: readonly TextLine[], values: readonly TextLine[]): boolean => {
  const right = Math.max(...labels.map(({ x, width }) => x + width));
  const within = top(values) >= top(labels) - 4 && bottom(values) <= bottom(labels) + 60;
  return within && Math.min(...values.map(({ x }) => x)) >= right - 4;
};

/**
 * A column of labels beside a column of values is a form, not two columns of text: its rows are put together again.
 *
 * @param lines of one page, in the reader's order
 */
export const withLabelColumns = (lines: readonly TextLine[]): readonly TextLine[] => {
  const blocks = [...Map.groupBy(lines, (line) => line.block).values()];
  const out: (readonly TextLine[])[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] ?? [];
    const next = blocks[index + 1];
    if (next !== undefined && isLabelColumn(block) && isBeside(block, next)) {
      out.push(merged(block, next));
      index += 1;
    } else out.push(block);
  }
  return out.flat();
};
