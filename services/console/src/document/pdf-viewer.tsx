import { Button } from '@codegouvfr/react-dsfr/Button';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Loading } from '../element/loading.tsx';
import type { Highlight } from './highlight.ts';
import { PageCanvas } from './page-canvas.tsx';
import { usePdf } from './use-pdf.ts';

type Props = {
  readonly url: string;
  readonly page: number;
  readonly highlight: Highlight | null;
  readonly onPage: (page: number) => void;
  /** What the document is, for those who do not see it. */
  readonly label?: string;
};

const useWidth = () => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
};

/** The act itself, a page at a time. When it cannot be drawn the browser's own viewer is one click away. */
export const PdfViewer = ({ url, page, highlight, onPage, label = 'Document de l’acte' }: Props) => {
  const { pdf, failed } = usePdf(url);
  const [undrawn, setUndrawn] = useState(false);
  const [zoom, setZoom] = useState(1);
  const { box, width } = useWidth();
  const onFailed = useCallback(() => setUndrawn(true), []);
  const pages = pdf?.numPages ?? 0;
  const shown = pages === 0 ? page : Math.min(Math.max(1, page), pages);
  return (
    <div className="amont-viewer">
      <div className="amont-viewer__bar">
        <Button
          title="Page précédente"
          iconId="fr-icon-arrow-left-s-line"
          priority="tertiary"
          size="small"
          disabled={shown <= 1}
          onClick={() => onPage(shown - 1)}
        />
        <p className="fr-mb-0 fr-text--sm" aria-live="polite">
          {pages > 0 ? `Page ${shown} sur ${pages}` : 'Document'}
        </p>
        <Button
          title="Page suivante"
          iconId="fr-icon-arrow-right-s-line"
          priority="tertiary"
          size="small"
          disabled={pages === 0 || shown >= pages}
          onClick={() => onPage(shown + 1)}
        />
        <Button
          title={zoom === 1 ? 'Agrandir la page' : 'Ajuster à la largeur'}
          iconId={zoom === 1 ? 'fr-icon-zoom-in-line' : 'fr-icon-zoom-out-line'}
          priority="tertiary"
          size="small"
          disabled={pages === 0}
          onClick={() => setZoom(zoom === 1 ? 1.8 : 1)}
        />
        <a className="fr-link fr-link--sm" href={`${url}#page=${shown}`} target="_blank" rel="noreferrer">
          Ouvrir le PDF<span className="fr-sr-only"> (nouvelle fenêtre)</span>
        </a>
      </div>
      <p className="fr-sr-only" role="status">
        {highlight && `Montré dans le document, page ${highlight.page}\u00a0: ${highlight.excerpt}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section ref={box} className="amont-viewer__page" aria-label={label} tabIndex={0}>
        {(failed || undrawn) && (
          <p className="fr-m-2w">Ce document ne peut pas être dessiné ici. Ouvrez le PDF dans une nouvelle fenêtre.</p>
        )}
        {!pdf && !failed && <Loading label="Ouverture du document" />}
        {pdf && width > 0 && !undrawn && (
          <PageCanvas
            pdf={pdf}
            page={shown}
            width={Math.floor(width * zoom)}
            highlight={highlight}
            onFailed={onFailed}
          />
        )}
      </section>
    </div>
  );
};
