import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Highlight } from './highlight.ts';

type Props = {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** CSS pixels the page may take in width. */
  readonly width: number;
  readonly highlight: Highlight | null;
  readonly onFailed: () => void;
};

/** Room left around a line so that its frame does not touch the letters, in PDF points. */
const MARGIN = 3;

/** One page drawn, its text above it (selectable, read by screen readers), and the frame of the line looked for. */
export const PageCanvas = ({ pdf, page, width, highlight, onFailed }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ height: number; scale: number } | null>(null);

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
      setSize({ height: viewport.height, scale });
      const task = proxy.render({ canvas: canvas.current, viewport, transform: [density, 0, 0, density, 0, 0] });
      stopDrawing = () => task.cancel();
      await task.promise;
      text.current.replaceChildren();
      text.current.style.setProperty('--total-scale-factor', String(scale));
      const layer = new TextLayer({ textContentSource: proxy.streamTextContent(), container: text.current, viewport });
      await layer.render();
    };
    draw().catch((thrown) => {
      if (!stopped && thrown?.name !== 'RenderingCancelledException') onFailed();
    });
    return () => {
      stopped = true;
      stopDrawing();
    };
  }, [pdf, page, width, onFailed]);

  const box = highlight?.page === page ? highlight.box : null;
  const drawn = size !== null;
  useEffect(() => {
    const shown = frame.current;
    const room = shown?.closest('section');
    if (!drawn || !highlight || !shown || !room) return;
    room.scrollTo({ top: shown.offsetTop - room.clientHeight / 3, left: shown.offsetLeft - 16 });
    // Only where the document stands above the fields (narrow screens) does the whole page have to move.
    shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [drawn, highlight]);

  return (
    <div className="amont-sheet" style={{ width, height: size?.height ?? width * Math.SQRT2 }}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus, and its words are in the text layer */}
      <canvas ref={canvas} aria-hidden="true" style={{ width: '100%', height: '100%' }} />
      <div ref={text} className="textLayer" />
      {box && size && (
        <div
          ref={frame}
          className="amont-frame"
          style={{
            left: (box.x - MARGIN) * size.scale,
            top: (box.y - MARGIN) * size.scale,
            width: (box.width + 2 * MARGIN) * size.scale,
            height: (box.height + 2 * MARGIN) * size.scale,
          }}
        />
      )}
    </div>
  );
};
