import { Button } from '@codegouvfr/react-dsfr/Button';
import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFoundPage } from './not-found-page.tsx';
import { Page } from './page.tsx';

/** Shown in place of a page that broke; the header and the menu stay. */
export const FaultPage = () => {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  useEffect(() => {
    if (!missing) console.error(error);
  }, [error, missing]);
  if (missing) return <NotFoundPage />;
  return (
    <Page title="Cette page n’a pas pu s’afficher">
      <p className="fr-text--lead">Une erreur inattendue est survenue. Rien de ce qui était enregistré n’est perdu.</p>
      <Button onClick={() => window.location.reload()}>Recharger la page</Button>
    </Page>
  );
};
