import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf.ts';

export type OpenedPdf = { readonly pdf: PDFDocumentProxy | null; readonly failed: boolean };

/** Opens a PDF, by its address or its bytes, for as long as the page shows it. */
export const usePdf = (source: string | Uint8Array): OpenedPdf => {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: null, failed: false });
  useEffect(() => {
    setOpened({ pdf: null, failed: false });
    let closed = false;
    const task = openPdf(source);
    task.promise.then(
      (pdf) => !closed && setOpened({ pdf, failed: false }),
      () => !closed && setOpened({ pdf: null, failed: true }),
    );
    return () => {
      closed = true;
      void task.destroy();
    };
  }, [source]);
  return opened;
};
