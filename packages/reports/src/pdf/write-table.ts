import { fitText } from './fit-text.ts';
import { bottomOf, MARGIN, type Paper } from './open-paper.ts';

export type PaperColumn<Row> = {
  readonly head: string;
  /** Share of the page's width; all together 1. */
  readonly share: number;
  readonly cell: (row: Row) => string;
  readonly numeric?: boolean;
  /** The cell that names its row. */
  readonly header?: boolean;
};

type Table<Row> = {
  readonly caption: string;
  readonly columns: readonly PaperColumn<Row>[];
  readonly rows: readonly Row[];
};

const PAD = 4;
const SIZE = 9.5;
const RULE = '#929292';

type Placed = { readonly text: string; readonly x: number; readonly width: number; readonly numeric: boolean };

const place = <Row>(
  paper: Paper,
  columns: readonly PaperColumn<Row>[],
  textOf: (column: PaperColumn<Row>) => string,
) => {
  let x = MARGIN;
  return columns.map((column): Placed => {
    const width = column.share * paper.width;
    const placed = { text: fitText(textOf(column)), x, width, numeric: column.numeric ?? false };
    x += width;
    return placed;
  });
};

const heightOf = ({ doc }: Paper, cells: readonly Placed[]): number =>
  2 * PAD + Math.max(...cells.map(({ text, width }) => doc.heightOfString(text || ' ', { width: width - 2 * PAD })));

const drawCell = ({ doc }: Paper, { text, x, width, numeric }: Placed, y: number): void => {
  doc.text(text, x + PAD, y + PAD, { width: width - 2 * PAD, align: numeric ? 'right' : 'left' });
};

const face = ({ doc }: Paper, head: boolean): void => {
  doc
    .font(head ? 'bold' : 'regular')
    .fontSize(SIZE)
    .fillColor('#161616');
};

/** Lines and grounds are for the eye only. */
const drawRule = ({ doc, width }: Paper, y: number, height: number, ground: boolean): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  if (ground) doc.rect(MARGIN, y, width, height).fill('#eeeeee');
  doc
    .moveTo(MARGIN, y + height)
    .lineTo(MARGIN + width, y + height)
    .lineWidth(0.6)
    .stroke(RULE);
  doc.endMarkedContent();
};

/** The heads again on a further page: repeated for the eye, said once. */
const drawHeadsAgain = (paper: Paper, heads: readonly Placed[]): void => {
  const { doc } = paper;
  face(paper, true);
  const [y, height] = [doc.y, heightOf(paper, heads)];
  drawRule(paper, y, height, true);
  doc.markContent('Artifact', { type: 'Pagination' });
  face(paper, true);
  for (const cell of heads) drawCell(paper, cell, y);
  doc.endMarkedContent();
  doc.y = y + height;
};

type Scope = 'Column' | 'Row' | null;

/** A row is hung on its table before its cells are drawn: what hangs nowhere is drawn only once it does. */
const writeRow = (
  paper: Paper,
  table: PDFKit.PDFStructureElement,
  cells: readonly Placed[],
  scopes: readonly Scope[],
) => {
  const { doc } = paper;
  const row = doc.struct('TR');
  table.add(row);
  const isHead = scopes.every((scope) => scope === 'Column');
  face(paper, isHead);
  const [y, height] = [doc.y, heightOf(paper, cells)];
  drawRule(paper, y, height, isHead);
  face(paper, isHead);
  cells.forEach((cell, index) => {
    const scope = scopes[index] ?? null;
    const options = scope === null ? {} : ({ scope } as PDFKit.Mixins.StructureElementOptions);
    row.add(doc.struct(scope === null ? 'TD' : 'TH', options, () => drawCell(paper, cell, y)));
  });
  row.end();
  doc.y = y + height;
};

/** A table with column and row headers; rows are not cut, and heads come again on each page. */
export const writeTable = <Row>(paper: Paper, { caption, columns, rows }: Table<Row>): void => {
  const { doc, root } = paper;
  const heads = place(paper, columns, ({ head }) => head);
  face(paper, true);
  if (doc.y + 3 * heightOf(paper, heads) + 20 > bottomOf(paper)) doc.addPage();
  const table = doc.struct('Table');
  root.add(table);
  doc.y += 8;
  doc.font('bold').fontSize(SIZE).fillColor('#3a3a3a');
  table.add(doc.struct('Caption', {}, () => void doc.text(caption, MARGIN, doc.y, { width: paper.width })));
  doc.y += 3;
  writeRow(
    paper,
    table,
    heads,
    columns.map(() => 'Column' as const),
  );
  const scopes = columns.map(({ header }): Scope => (header ? 'Row' : null));
  for (const row of rows) {
    const cells = place(paper, columns, ({ cell }) => cell(row));
    face(paper, false);
    if (doc.y + heightOf(paper, cells) > bottomOf(paper)) {
      doc.addPage();
      drawHeadsAgain(paper, heads);
    }
    writeRow(paper, table, cells, scopes);
  }
  table.end();
  doc.x = MARGIN;
  doc.y += 4;
};
