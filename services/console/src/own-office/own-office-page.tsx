import { ownContestList } from '@amont/contracts/http/contest';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useRemote } from '../api/use-remote.ts';
import { Loading } from '../element/loading.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { dayInParis } from '../format/date.ts';
import { Page } from '../layout/page.tsx';
import { CheckAct } from './check-act.tsx';
import { OfficeSignIn } from './office-sign-in.tsx';
import { OwnContests } from './own-contests.tsx';
import { OwnReport } from './own-report.tsx';
import { useOfficeSession } from './use-office-session.ts';

const OwnOffice = () => {
  const contests = useRemote('/offices/me/contests', ownContestList);
  return (
    <>
      <CheckAct />
      <OwnReport today={dayInParis(new Date())} onContested={contests.reload} />
      <section aria-labelledby="contestations">
        <h2 id="contestations" className="fr-h4">
          Vos contestations
        </h2>
        <RemoteView remote={contests} loading="Chargement des contestations">
          {(data) => <OwnContests contests={data.contests} />}
        </RemoteView>
      </section>
    </>
  );
};

/** `/etude`: the page of one office of commissaires de justice, opened with its key. */
export const OwnOfficePage = () => {
  const { state, signIn, signOut } = useOfficeSession();
  if (state.kind === 'unknown') return <Loading label="Ouverture de la page de l’étude" />;
  if (state.kind === 'none')
    return (
      <Page title="Page de l’étude">
        <OfficeSignIn onSignIn={signIn} problem={state.problem} />
      </Page>
    );
  const { session } = state;
  return (
    <Page
      key={session.officeId}
      title={session.officeName}
      tab={`Étude ${session.officeName}`}
      aside={
        <Button priority="secondary" size="small" onClick={() => void signOut().catch(() => undefined)}>
          Fermer la page de l’étude
        </Button>
      }
    >
      <OwnOffice />
    </Page>
  );
};
