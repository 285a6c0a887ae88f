import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../element/loading.tsx';
import { teamHome } from '../team/team-home.ts';
import { useSession } from './session-provider.tsx';

/** Shows the pages below it to signed-in people; sends others to the sign-in page, which brings them back. */
export const RequireSession = () => {
  const { state, look } = useSession();
  const location = useLocation();
  switch (state.kind) {
    case 'unknown':
      return <Loading label="Ouverture de la session" />;
    case 'unreachable':
      return (
        <div className="fr-container fr-my-6w">
          <Alert severity="error" title={state.problem.title} description={state.problem.detail ?? ''} />
          <Button className="fr-mt-2w" onClick={look}>
            Réessayer
          </Button>
        </div>
      );
    case 'none': {
      const wanted = `${location.pathname}${location.search}`;
      const next = wanted === '/' ? '' : `?suite=${encodeURIComponent(wanted)}`;
      return <Navigate to={`/connexion${next}`} replace state={{ ended: state.ended }} />;
    }
    case 'open': {
      const own = teamHome(state.session.role);
      return own === null || location.pathname.startsWith(own) ? <Outlet /> : <Navigate to={own} replace />;
    }
  }
};
