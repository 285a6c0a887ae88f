type Props = { readonly url: string };

/** Shown where the viewer itself could not be loaded. */
export const UndrawnDocument = ({ url }: Props) => (
  <p>
    Le document ne peut pas être montré ici.{' '}
    <a href={url} target="_blank" rel="noreferrer">
      Ouvrir le PDF<span className="fr-sr-only"> (nouvelle fenêtre)</span>
    </a>
  </p>
);
