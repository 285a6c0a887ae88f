import { AbsentPage } from './absent-page.tsx';

export const NotFoundPage = () => (
  <AbsentPage
    title="Page introuvable"
    why="La page que vous cherchez n’existe pas ou a changé d’adresse. Si vous avez saisi l’adresse, vérifiez qu’elle est exacte."
    back={{ label: 'Revenir à l’accueil', to: '/' }}
  />
);
