import { AbsentPage } from '../layout/absent-page.tsx';

/** A procedure that never was, or was taken away with its acts. */
export const AbsentProcedure = () => (
  <AbsentPage
    title="Procédure introuvable"
    why="Cette procédure n’existe pas, ou ses actes ont été retirés."
    back={{ label: 'Voir les procédures', to: '/procedures' }}
  />
);
