import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { excerptRange } from './excerpt-range.ts';
import type { Highlight } from './highlight.ts';
import { type PageDrawing, usePageDrawing } from './use-page-drawing.ts';

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
const MARK = 'amont-mark';

/** Brings what is looked for into the part of the page that shows. */
const scrollTo = (shown: HTMLElement): void => {
  const room = shown.closest('section');
  room?.scrollTo({ top: shown.offsetTop - room.clientHeight / 3, left: shown.offsetLeft - 16 });
  // Only where the document stands above the fields (narrow screens) does the whole page have to move.
  shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

/** Marks the words of an excerpt of which no rectangle is known; none on a page that is an image. */
const useMarkedWords = (pieces: PageDrawing['pieces'], excerpt: string | null): void => {
  useEffect(() => {
    const range =
      excerpt === null
        ? null
        : excerptRange(
            pieces.map(({ text }) => text),
            excerpt,
          );
    if (!range) return;
    const marked = pieces.slice(range.first, range.last + 1).map(({ element }) => element);
    for (const element of marked) element.classList.add(MARK);
    if (marked[0]) scrollTo(marked[0]);
    return () => {
      for (const element of marked) element.classList.remove(MARK);
    };
  }, [pieces, excerpt]);
};

const NO_PIECES: PageDrawing['pieces'] = [];

/** One page drawn, its text above it, and what is looked for on it: framed where its place is known, else its words marked. */
export const PageCanvas = ({ pdf, page, width, highlight, onFailed }: Props) => {
  const { canvas, text, drawing } = usePageDrawing({ pdf, page, width, onFailed });
  const frame = useRef<HTMLDivElement>(null);
  const wanted = highlight?.page === page ? highlight : null;
  const box = wanted?.box ?? null;
  useMarkedWords(drawing?.pieces ?? NO_PIECES, wanted && !box ? wanted.excerpt : null);
  const drawn = drawing !== null;
  useEffect(() => {
    if (drawn && wanted && frame.current) scrollTo(frame.current);
  }, [drawn, wanted]);

  return (
    <div className="amont-sheet" style={{ width, height: drawing?.height ?? width * Math.SQRT2 }}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus, and its words are in the text layer */}
      <canvas ref={canvas} aria-hidden="true" style={{ width: '100%', height: '100%' }} />
      <div ref={text} className="textLayer" />
      {box && drawing && (
        <div
          ref={frame}
          className="amont-frame"
          style={{
            left: (box.x - MARGIN) * drawing.scale,
            top: (box.y - MARGIN) * drawing.scale,
            width: (box.width + 2 * MARGIN) * drawing.scale,
            height: (box.height + 2 * MARGIN) * drawing.scale,
          }}
        />
      )}
    </div>
  );
};
