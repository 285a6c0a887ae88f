import type { Role } from '@amont/contracts/http/session';
import type { MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation';

type Entry = { readonly text: string; readonly to: string };

const MAIN: readonly Entry[] = [
  { text: 'Accueil', to: '/' },
  { text: 'Lots', to: '/lots' },
  { text: 'Actes', to: '/actes' },
  { text: 'Procédures', to: '/procedures' },
  { text: 'Contacts à prendre', to: '/contacts' },
  { text: 'Entonnoir', to: '/entonnoir' },
  { text: 'Notices', to: '/notices' },
  { text: 'Études', to: '/etudes' },
  { text: 'Import partenaires', to: '/imports' },
  { text: 'Échecs', to: '/echecs' },
];
/** Operators look at the teams' lists; a team's people see theirs, and nothing else. */
const TEAMS: Entry = { text: 'Suivi des équipes', to: '/suivi' };
const ADMINISTRATION: Entry = { text: 'Administration', to: '/administration' };

const entriesOf = (role: Role): readonly Entry[] => {
  switch (role) {
    case 'adil':
    case 'empex':
      return [
        { text: 'Ma liste', to: `/suivi/${role}` },
        { text: 'Importer un fichier', to: `/suivi/${role}/import` },
      ];
    case 'operator':
      return [...MAIN, TEAMS];
    case 'admin':
      return [...MAIN, TEAMS, ADMINISTRATION];
  }
};

const isUnder = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** The menu of a role, with the entry of the current page marked. */
export const navigationFor = (role: Role, pathname: string): MainNavigationProps.Item[] =>
  entriesOf(role).map(({ text, to }, _index, entries) => ({
    text,
    // Of two entries one under the other, the nearer is the current one.
    isActive: isUnder(pathname, to) && !entries.some((one) => one.to.length > to.length && isUnder(pathname, one.to)),
    linkProps: { to },
  }));
