import { dayInWords } from '@amont/domain/letter/french-value';
import { mm } from './millimetres.ts';
import type { RouteSector, RouteStop } from './route-stop.ts';
import { openTaggedDocument, type Structure, type TaggedDocument } from './tagged-document.ts';

type DrawnSheet = { readonly bytes: Buffer; readonly pages: number };

type Column = {
  readonly head: string;
  readonly width: number;
  readonly of: (stop: RouteStop, index: number) => string;
};

const COLUMNS: readonly Column[] = [
  { head: 'N°', width: mm(9), of: (_, index) => String(index + 1) },
  { head: 'Ménage', width: mm(48), of: ({ name }) => name },
  { head: 'Adresse', width: mm(68), of: ({ address }) => address },
  { head: 'Téléphone', width: mm(34), of: ({ phones }) => phones },
  { head: 'Audience', width: mm(22), of: ({ hearing }) => hearing },
  { head: 'Dernier jour utile', width: mm(24), of: ({ lastUsefulDay }) => lastUsefulDay },
  { head: 'Dette', width: mm(24), of: ({ debt }) => debt },
  { head: 'Passage, suite donnée', width: mm(36), of: () => '' },
];
const MARGINS = { top: mm(15), bottom: mm(14), left: mm(15), right: mm(15) } as const;
const PADDING = mm(1.4);
const LEAST_HEIGHT = mm(11);

const rowHeight = ({ pdf }: TaggedDocument, texts: readonly string[]): number =>
  Math.max(
    LEAST_HEIGHT,
    ...COLUMNS.map(
      ({ width }, index) => pdf.heightOfString(texts[index] ?? '', { width: width - 2 * PADDING }) + 2 * PADDING,
    ),
  );

const drawRow = (document: TaggedDocument, table: Structure, kind: 'TH' | 'TD', texts: readonly string[]): void => {
  const { pdf } = document;
  pdf.font(kind === 'TH' ? 'strong' : 'regular').fontSize(9);
  const height = rowHeight(document, texts);
  const top = pdf.y;
  const row = document.group('TR', table);
  let x: number = MARGINS.left;
  for (const [index, { width }] of COLUMNS.entries()) {
    const left = x;
    document.artifact(() => pdf.lineWidth(0.5).strokeColor('#929292').rect(left, top, width, height).stroke());
    document.element(
      kind,
      () => {
        pdf.text(texts[index] || ' ', left + PADDING, top + PADDING, { width: width - 2 * PADDING });
      },
      row,
    );
    x += width;
  }
  row.end();
  pdf.y = top + height;
};

const drawSector = (document: TaggedDocument, sector: RouteSector, about: string): void => {
  const { pdf } = document;
  pdf.addPage();
  pdf.fillColor('#161616');
  const part = document.group('Part');
  document.element('H1', () => pdf.font('strong').fontSize(15).text(sector.title, MARGINS.left, MARGINS.top), part);
  document.element('P', () => pdf.font('regular').fontSize(10).text(about, MARGINS.left, pdf.y), part);
  pdf.y += mm(3);
  const table = document.group('Table', part);
  const heads = COLUMNS.map(({ head }) => head);
  drawRow(document, table, 'TH', heads);
  for (const [index, stop] of sector.stops.entries()) {
    const texts = COLUMNS.map(({ of }) => of(stop, index));
    pdf.font('regular').fontSize(9);
    if (pdf.y + rowHeight(document, texts) > pdf.page.height - MARGINS.bottom) {
      pdf.addPage();
      drawRow(document, table, 'TH', heads);
    }
    drawRow(document, table, 'TD', texts);
  }
  table.end();
  part.end();
};

/**
 * The sheet a team takes with it: a table a sector, each on its own page, in the order it is walked. The same sheet is the same bytes.
 *
 * @param about.printedOn `YYYY-MM-DD`
 */
export const routeSheet = async (
  sectors: readonly RouteSector[],
  about: { readonly title: string; readonly printedOn: string },
): Promise<DrawnSheet> => {
  const document = openTaggedDocument({
    title: about.title,
    author: 'amont',
    createdOn: about.printedOn,
    margins: MARGINS,
    landscape: true,
  });
  const line = `${about.title}. Imprimé le ${dayInWords(about.printedOn)}. Données personnelles : à détruire après usage.`;
  const shown = sectors.length > 0 ? sectors : [{ title: 'Aucune visite', stops: [] }];
  let pages = 0;
  document.pdf.on('pageAdded', () => {
    pages += 1;
  });
  for (const sector of shown) drawSector(document, sector, line);
  return { bytes: await document.end(), pages };
};
