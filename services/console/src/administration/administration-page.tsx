import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Page } from '../layout/page.tsx';
import { useSession } from '../session/session-provider.tsx';
import { KeySection } from './key-section.tsx';
import { UserSection } from './user-section.tsx';

/** `/administration`: accounts of people, keys of programs; for administrators. */
export const AdministrationPage = () => {
  const { state } = useSession();
  const admin = state.kind === 'open' && state.session.role === 'admin';
  return (
    <Page title="Administration">
      {admin ? (
        <>
          <UserSection />
          <KeySection />
        </>
      ) : (
        <Alert severity="warning" small description="Cette page est réservée aux administrateurs." />
      )}
    </Page>
  );
};
