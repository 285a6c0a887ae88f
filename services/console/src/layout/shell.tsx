import { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display';
import { Footer } from '@codegouvfr/react-dsfr/Footer';
import { Header, type HeaderProps } from '@codegouvfr/react-dsfr/Header';
import { SkipLinks } from '@codegouvfr/react-dsfr/SkipLinks';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loading } from '../element/loading.tsx';
import { useSession } from '../session/session-provider.tsx';
import { brand } from '../theme/state-theme.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { navigationFor } from './navigation.ts';

const home = { to: '/', title: `Accueil – ${brand.service} – ${brand.tagline}` };

/** Header, menu, skip links, footer and the state of the connection: what surrounds every page. */
export const Shell = () => {
  const { state, signOut } = useSession();
  const { pathname } = useLocation();
  const session = state.kind === 'open' ? state.session : null;
  const quickAccess: HeaderProps.QuickAccessItem[] = session
    ? [
        {
          iconId: 'fr-icon-logout-box-r-line',
          text: `Se déconnecter (${session.name})`,
          buttonProps: { onClick: () => void signOut().catch(() => undefined) },
        },
      ]
    : [];
  return (
    <>
      <SkipLinks
        links={[
          { anchor: '#contenu', label: 'Contenu' },
          { anchor: '#entete', label: 'Menu' },
          { anchor: '#pied', label: 'Pied de page' },
        ]}
      />
      <Header
        id="entete"
        brandTop={brand.block}
        homeLinkProps={home}
        serviceTitle={brand.service}
        serviceTagline={brand.tagline}
        quickAccessItems={quickAccess}
        {...(session && { navigation: navigationFor(session.role, pathname) })}
      />
      <ConnectionNotice />
      <main id="contenu" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer
        id="pied"
        accessibility="non compliant"
        brandTop={brand.block}
        homeLinkProps={home}
        contentDescription={`${brand.operator}.`}
        accessibilityLinkProps={{ to: '/accessibilite' }}
        termsLinkProps={{ to: '/mentions' }}
        license={brand.license}
        bottomItems={[headerFooterDisplayItem]}
        domains={[...brand.domains]}
      />
      <ScrollRestoration />
    </>
  );
};
