import type { FieldSource } from '@amont/domain/act/checked-act';

type Props = {
  readonly source: FieldSource;
  /** Of what: read aloud after the page. */
  readonly of: string;
  readonly onShow: (source: FieldSource) => void;
};

/** Page and words a value was read from; shows them in the document. */
export const SourceLink = ({ source, of, onShow }: Props) => (
  <span className="amont-source">
    <button type="button" className="fr-link fr-link--sm" onClick={() => onShow(source)}>
      Page {source.page}
      <span className="fr-sr-only">&nbsp;: montrer «&nbsp;{of}&nbsp;» dans le document</span>
    </button>{' '}
    <q className="amont-excerpt">{source.excerpt}</q>
  </span>
);
