import { PageCanvas } from '../document/page-canvas.tsx';
import { usePdf } from '../document/use-pdf.ts';

const WIDTH = 560;
const ignore = (): void => undefined;

/** The pages of a letter, one below the other. */
export const LetterPages = ({ bytes }: { readonly bytes: Uint8Array }) => {
  const { pdf, failed } = usePdf(bytes);
  if (failed) return <p>L’aperçu ne peut pas être dessiné ici.</p>;
  if (!pdf) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="amont-viewer__page" aria-label="Pages du courrier" tabIndex={0}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PageCanvas
          key={`page-${index + 1}`}
          pdf={pdf}
          page={index + 1}
          width={WIDTH}
          highlight={null}
          onFailed={ignore}
        />
      ))}
    </section>
  );
};
