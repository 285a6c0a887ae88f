import type { Role } from '@amont/contracts/http/session';
import type { MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation';

type Entry = { readonly text: string; readonly to: string };

const MAIN: readonly Entry[] = [
  { text: 'Accueil', to: '/' },
  { text: 'Lots', to: '/lots' },
  { text: 'Actes', to: '/actes' },
  { text: 'Procédures', to: '/procedures' },
  { text: 'Contacts à prendre', to: '/contacts' },
  { text: 'Courriers', to: '/courriers' },
  { text: 'Entonnoir', to: '/entonnoir' },
  { text: 'Import partenaires', to: '/imports' },
  { text: 'Échecs', to: '/echecs' },
];
const ADMINISTRATION: Entry = { text: 'Administration', to: '/administration' };

const isUnder = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** The menu of a role, with the entry of the current page marked. */
export const navigationFor = (role: Role, pathname: string): MainNavigationProps.Item[] =>
  [...MAIN, ...(role === 'admin' ? [ADMINISTRATION] : [])].map(({ text, to }) => ({
    text,
    isActive: isUnder(pathname, to),
    linkProps: { to },
  }));
