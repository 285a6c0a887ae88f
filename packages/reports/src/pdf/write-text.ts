import { fitText } from './fit-text.ts';
import { bottomOf, type Face, MARGIN, type Paper } from './open-paper.ts';

type Style = { readonly face: Face; readonly size: number; readonly before: number; readonly colour?: string };

const HEADINGS: Readonly<Record<1 | 2 | 3, Style>> = {
  1: { face: 'bold', size: 20, before: 0 },
  2: { face: 'bold', size: 14, before: 16 },
  3: { face: 'bold', size: 11.5, before: 10 },
};
const BODY: Style = { face: 'regular', size: 10.5, before: 5 };
/** A heading at the foot of a page, parted from what it announces, says nothing. */
const KEPT_WITH_NEXT = 96;

const set = ({ doc }: Paper, { face, size, colour = '#161616' }: Style): void => {
  doc.font(face).fontSize(size).fillColor(colour);
};

const demandRoom = (paper: Paper, height: number): void => {
  if (paper.doc.y + height > bottomOf(paper)) paper.doc.addPage();
};

/** A heading; levels follow each other without a gap. */
export const writeHeading = (paper: Paper, level: 1 | 2 | 3, text: string): void => {
  const { doc, root, width } = paper;
  const style = HEADINGS[level];
  set(paper, style);
  demandRoom(paper, style.before + doc.heightOfString(fitText(text), { width }) + KEPT_WITH_NEXT);
  if (doc.y > MARGIN) doc.y += style.before;
  root.add(doc.struct(`H${level}`, {}, () => void doc.text(fitText(text), MARGIN, doc.y, { width })));
};

/** A paragraph; a long one goes on over the page's end. */
export const writeParagraph = (paper: Paper, text: string, style: Partial<Style> = {}): void => {
  const { doc, root, width } = paper;
  const whole = { ...BODY, ...style };
  set(paper, whole);
  demandRoom(paper, whole.before + 2 * doc.currentLineHeight(true));
  if (doc.y > MARGIN) doc.y += whole.before;
  root.add(doc.struct('P', {}, () => void doc.text(fitText(text), MARGIN, doc.y, { width, lineGap: 1.5 })));
};

/** A list with dashes, an element an item. */
export const writeList = (paper: Paper, items: readonly string[]): void => {
  const { doc, root, width } = paper;
  const list = doc.struct('L');
  root.add(list);
  for (const item of items) {
    set(paper, BODY);
    demandRoom(paper, 2 * doc.currentLineHeight(true));
    doc.y += 3;
    const y = doc.y;
    const line = doc.struct('LI');
    list.add(line);
    line.add(doc.struct('Lbl', {}, () => void doc.text('–', MARGIN, y, { width: 10, lineBreak: false })));
    line.add(
      doc.struct('LBody', {}, () => void doc.text(fitText(item), MARGIN + 12, y, { width: width - 12, lineGap: 1.5 })),
    );
    line.end();
  }
  list.end();
};
