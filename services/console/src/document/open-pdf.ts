import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask, VerbosityLevel } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Opens a document of the API, or its bytes, in the viewer. Fonts, colours and image decoders come from this very site. */
export const openPdf = (source: string | Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // The viewer takes the bytes it is given for itself.
    ...(typeof source === 'string' ? { url: source } : { data: source.slice() }),
    withCredentials: true,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
  });
