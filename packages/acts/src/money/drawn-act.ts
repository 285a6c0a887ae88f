import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { type ActDocument, openAct } from '../document/act-document.ts';

const CHARACTER_WIDTH = 5;
const LINE_HEIGHT = 13;
const TEXT_HEIGHT = 10;
const MARGIN = 40;

const drawLine = (printed: string, row: number): TextLine => {
  const y = MARGIN + row * LINE_HEIGHT;
  const cells = [...printed.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    x: MARGIN + match.index * CHARACTER_WIDTH,
    y,
    width: match[0].length * CHARACTER_WIDTH,
    height: TEXT_HEIGHT,
  }));
  const x = cells[0]?.x ?? MARGIN;
  const last = cells.at(-1);
  const width = last === undefined ? 0 : last.x + last.width - x;
  return { text: cells.map((cell) => cell.text).join('\t'), cells, x, y, width, height: TEXT_HEIGHT, block: 0 };
};

/** A page drawn in characters, for tests: a line a visual line, two blanks or more between cells. */
export const drawPage = (drawing: string, page = 1): PageText => {
  const lines = drawing
    .split('\n')
    .map(drawLine)
    .filter((line) => line.cells.length > 0);
  return { page, width: 595, height: 842, source: 'embedded', confidence: 1, lines };
};

/** An act drawn in characters, for tests, a page an argument. */
export const drawAct = (...drawings: readonly string[]): ActDocument =>
  openAct(drawings.map((drawing, index) => drawPage(drawing, index + 1)));
