import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const FONTS = {
  regular: fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf')),
} as const;
export type Face = keyof typeof FONTS;

export const MARGIN = 54;
/** Room below the text for the page number. */
export const FOOT = 60;

type Structure = PDFKit.PDFStructureElement;

/** A document being written, with the element all its structure hangs on. */
export type Paper = { readonly doc: PDFKit.PDFDocument; readonly root: Structure; readonly width: number };

/**
 * Opens an A4 document that says what each of its parts is: tagged, in French, fonts embedded, its title in the window.
 *
 * Source: ISO 14289-1 (PDF/UA-1).
 *
 * @param info.on the day written into the file as that of its making, so that the same content gives the same bytes
 */
export const openPaper = (info: { readonly title: string; readonly subject: string; readonly on: string }): Paper => {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: FOOT, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    font: FONTS.regular,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: 'amont',
      Creator: 'amont',
      Producer: 'amont',
      CreationDate: new Date(`${info.on}T00:00:00Z`),
      ModDate: new Date(`${info.on}T00:00:00Z`),
    },
    // The published types do not know this value of `subset` yet.
  } as unknown as PDFKit.PDFDocumentOptions);
  for (const [name, path] of Object.entries(FONTS)) doc.registerFont(name, path);
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, width: doc.page.width - 2 * MARGIN };
};

/** Where text must end on a page. */
export const bottomOf = ({ doc }: Paper): number => doc.page.height - FOOT;

/** Writes the foot of every page, which is no part of the content, and closes the document. */
export const closePaper = (paper: Paper, foot: string): Promise<Buffer> => {
  const { doc, root, width } = paper;
  root.end();
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    doc.page.margins.bottom = 0;
    const y = doc.page.height - 38;
    doc.font('regular').fontSize(8.5).fillColor('#3a3a3a');
    doc.text(foot, MARGIN, y, { width: width - 90, height: 12, ellipsis: true });
    doc.text(`Page ${index + 1} sur ${count}`, MARGIN + width - 90, y, { width: 90, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
};
