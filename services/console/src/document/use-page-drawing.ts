import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A page as it stands on the screen: CSS pixels a PDF point, height, and its pieces of text with their places. */
export type PageDrawing = {
  readonly scale: number;
  readonly height: number;
  readonly pieces: readonly { readonly text: string; readonly element: HTMLElement }[];
};

type Wanted = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** CSS pixels the page may take in width. */
  readonly width: number;
  readonly onFailed: () => void;
};

type Drawn = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly text: RefObject<HTMLDivElement | null>;
  /** Null until the page is drawn. */
  readonly drawing: PageDrawing | null;
};

/** Draws a page and, above it, its text: selectable, and read by screen readers. */
export const usePageDrawing = ({ pdf, page, width, onFailed }: Wanted): Drawn => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<PageDrawing | null>(null);

  useEffect(() => {
    let stopped = false;
    let stopDrawing = () => {};
    const draw = async () => {
      const proxy = await pdf.getPage(page);
      if (stopped || !canvas.current || !text.current) return;
      const scale = width / proxy.getViewport({ scale: 1 }).width;
      const viewport = proxy.getViewport({ scale });
      const density = Math.min(window.devicePixelRatio || 1, 2);
      canvas.current.width = Math.floor(viewport.width * density);
      canvas.current.height = Math.floor(viewport.height * density);
      setDrawing({ height: viewport.height, scale, pieces: [] });
      const task = proxy.render({ canvas: canvas.current, viewport, transform: [density, 0, 0, density, 0, 0] });
      stopDrawing = () => task.cancel();
      await task.promise;
      text.current.replaceChildren();
      text.current.style.setProperty('--total-scale-factor', String(scale));
      const layer = new TextLayer({ textContentSource: proxy.streamTextContent(), container: text.current, viewport });
      await layer.render();
      if (stopped) return;
      const pieces = layer.textDivs.map((element, index) => ({
        element,
        text: layer.textContentItemsStr[index] ?? '',
      }));
      setDrawing({ height: viewport.height, scale, pieces });
    };
    draw().catch((thrown) => {
      if (!stopped && thrown?.name !== 'RenderingCancelledException') onFailed();
    });
    return () => {
      stopped = true;
      stopDrawing();
    };
  }, [pdf, page, width, onFailed]);

  return { canvas, text, drawing };
};
