type Props = { readonly missing: string; readonly added: string; readonly changed: string };

/** What the marks of a compared text mean. */
export const DifferenceLegend = ({ missing, added, changed }: Props) => (
  <ul className="amont-legend fr-text--sm">
    <li>
      <mark className="amont-text--missing">Texte</mark> {missing}
    </li>
    <li>
      <mark className="amont-text--added">Texte</mark> {added}
    </li>
    <li>
      <span className="amont-text--changed">
        <del>Texte</del> <ins>texte</ins>
      </span>{' '}
      {changed}
    </li>
  </ul>
);
