import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFParse } from 'pdf-parse';

/** The parts of pdf.js this reader uses. */
export type PdfTextItem = {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};
export type PdfViewport = { readonly width: number; readonly height: number; readonly transform: readonly number[] };
export type PdfImage = {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA (pdf.js `ImageKind`). */
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
};
type PdfObjects = { get(id: string, done: (image: PdfImage | null) => void): void };
export type PdfOperators = { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[])[] };
export type PdfPage = {
  readonly objs: PdfObjects;
  readonly commonObjs: PdfObjects;
  getViewport(o: { scale: number }): PdfViewport;
  getTextContent(): Promise<{ readonly items: readonly PdfTextItem[] }>;
  getOperatorList(): Promise<PdfOperators>;
  render(o: object): { readonly promise: Promise<void> };
  cleanup(): void;
};
type PdfContext = {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
};
export type PdfDocument = {
  readonly numPages: number;
  readonly canvasFactory: {
    create(width: number, height: number): { readonly canvas: object; readonly context: PdfContext };
  };
  getPage(page: number): Promise<PdfPage>;
  /** By name; null when there is none. */
  getAttachments(): Promise<Readonly<Record<string, { readonly filename?: string }>> | null>;
};

const require = createRequire(import.meta.url);
/** The pdf.js that pdf-parse pins: a second one in the process would not fit its worker. */
const pdfjsFolder = dirname(createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'));
const asset = (folder: string): string => `${pdfjsFolder}${sep}${folder}${sep}`;

type OperatorCodes = Readonly<Record<string, number>>;
let operatorCodes: Promise<OperatorCodes> | null = null;

/** Codes of the drawing operators by name. */
export const loadOperatorCodes = (): Promise<OperatorCodes> => {
  const path = pathToFileURL(`${pdfjsFolder}/legacy/build/pdf.mjs`).href;
  operatorCodes ??= import(path).then((pdfjs: { OPS: OperatorCodes }) => pdfjs.OPS);
  return operatorCodes;
};

/** What a document is opened for. The standard fonts are drawn from, never read from: loading them cost a tenth of the reading. */
export type Purpose = 'text' | 'drawing';

/**
 * A PDF opened through pdf-parse, with the decoders' own files (character maps, standard fonts, JPEG 2000, colour profiles):
 * without them pages render blank and say nothing. No code of the document is run, its forms (XFA) are not built.
 */
export class OpenedPdf extends PDFParse {
  constructor(bytes: Uint8Array, purpose: Purpose) {
    super({
      data: bytes,
      cMapUrl: asset('cmaps'),
      cMapPacked: true,
      wasmUrl: asset('wasm'),
      iccUrl: asset('iccs'),
      ...(purpose === 'drawing' ? { standardFontDataUrl: asset('standard_fonts') } : {}),
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      // Warnings are listened to while drawing: an image that cannot be decoded leaves a hole, not an error.
      verbosity: purpose === 'drawing' ? 1 : 0,
    });
  }

  /** @throws an error whose `name` says why: `PasswordException`, `InvalidPDFException`, others for damage */
  async document(): Promise<PdfDocument> {
    return (this as unknown as { load(): Promise<PdfDocument> }).load();
  }
}
