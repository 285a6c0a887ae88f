/** Says that something is being read; announced politely. */
export const Loading = ({ label = 'Chargement' }: { readonly label?: string }) => (
  <p className="fr-my-4w amont-loading" role="status">
    {label}…
  </p>
);
