import { Button } from '@codegouvfr/react-dsfr/Button';
import { Page } from './page.tsx';

export const NotFoundPage = () => (
  <Page title="Page introuvable">
    <p className="fr-text--lead">Erreur 404. La page que vous cherchez n’existe pas ou a changé d’adresse.</p>
    <p>Si vous avez saisi l’adresse, vérifiez qu’elle est exacte.</p>
    <Button linkProps={{ to: '/' }}>Revenir à l’accueil</Button>
  </Page>
);
