import { Button } from '@codegouvfr/react-dsfr/Button';
import { formatCount } from '../format/number.ts';

type Props = {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

/** Previous and next page of rows that are all in the browser. Nothing when there is one page. */
export const Pager = ({ label, page, pages, onPage }: Props) =>
  pages <= 1 ? null : (
    <nav className="amont-pager" aria-label={label}>
      <Button priority="secondary" size="small" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Page précédente
      </Button>
      <p className="fr-mb-0" aria-live="polite">
        Page {formatCount(page)} sur {formatCount(pages)}
      </p>
      <Button priority="secondary" size="small" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Page suivante
      </Button>
    </nav>
  );
