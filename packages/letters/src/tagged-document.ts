import PDFDocument from 'pdfkit';
import { letterFonts } from './letter-fonts.ts';

/** What a tagged document says of itself. */
export type TaggedDocumentOptions = {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`: the only date in the file, so that the same content is the same bytes. */
  readonly createdOn: string;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly landscape?: boolean;
};

export type Structure = PDFKit.PDFStructureElement;

/** A PDF/UA document under way: pdfkit's own, its root element, and what closes it. */
export type TaggedDocument = {
  readonly pdf: PDFKit.PDFDocument;
  /** Adds an element to the document's structure, or to `parent`; what `draw` writes is its content. */
  readonly element: (kind: StructureKind, draw: () => void, parent?: Structure, alt?: string) => void;
  /** An element that holds others; close it with `end` of what is returned. */
  readonly group: (kind: StructureKind, parent?: Structure) => Structure;
  /** Draws what is no content: rules, frames, page numbers. */
  readonly artifact: (draw: () => void) => void;
  /** Ends the document. @returns its bytes */
  readonly end: () => Promise<Buffer>;
};

export type StructureKind =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Note';

const open = (options: TaggedDocumentOptions): PDFKit.PDFDocument => {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: options.landscape ? 'landscape' : 'portrait',
    margins: options.margins,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: 'amont',
      Producer: 'amont',
      CreationDate: new Date(`${options.createdOn}T00:00:00Z`),
      ModDate: new Date(`${options.createdOn}T00:00:00Z`),
    },
    // The types do not know of PDF/UA, nor of a document that begins without a font.
  } as unknown as PDFKit.PDFDocumentOptions);
  const { regular, strong } = letterFonts();
  // pdfkit takes a parsed font too; its types know of files and bytes only.
  pdf.registerFont('regular', regular as unknown as Buffer);
  pdf.registerFont('strong', strong as unknown as Buffer);
  return pdf;
};

const collected = (pdf: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });

/**
 * Opens a tagged PDF/UA document in French, with its fonts embedded: `regular` and `strong`. The same calls give the same
 * bytes. Pages are the caller's to add.
 */
export const openTaggedDocument = (options: TaggedDocumentOptions): TaggedDocument => {
  const pdf = open(options);
  const bytes = collected(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const group: TaggedDocument['group'] = (kind, parent = root) => {
    const made = pdf.struct(kind);
    parent.add(made);
    return made;
  };
  return {
    pdf,
    group,
    element: (kind, draw, parent = root, alt) => {
      parent.add(pdf.struct(kind, alt === undefined ? {} : { alt }, draw));
    },
    artifact: (draw) => {
      pdf.markContent('Artifact', { type: 'Layout' });
      draw();
      pdf.endMarkedContent();
    },
    end: () => {
      root.end();
      pdf.end();
      return bytes;
    },
  };
};
