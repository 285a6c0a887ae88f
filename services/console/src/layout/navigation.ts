import type { Role } from '@amont/contracts/http/session';
import type { MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation';

type Entry = { readonly text: string; readonly to: string };
type Menu = { readonly text: string; readonly entries: readonly Entry[] };

/** What an operator does, in the order of an act's way. */
const MAIN: readonly (Entry | Menu)[] = [
  { text: 'Accueil', to: '/' },
  {
    text: 'Réception',
    entries: [
      { text: 'Lots', to: '/lots' },
      { text: 'Actes', to: '/actes' },
      { text: 'Échecs', to: '/echecs' },
    ],
  },
  { text: 'Procédures', to: '/procedures' },
  {
    text: 'Contacts',
    entries: [
      { text: 'Contacts à prendre', to: '/contacts' },
      { text: 'Courriers', to: '/courriers' },
      { text: 'Suivi des équipes', to: '/suivi' },
      { text: 'Import partenaires', to: '/imports' },
    ],
  },
  {
    text: 'Notices et études',
    entries: [
      { text: 'Registre des notices', to: '/notices' },
      { text: 'Notices en chiffres', to: '/notices-en-chiffres' },
      { text: 'Études', to: '/etudes' },
      { text: 'Contestations', to: '/contestations' },
      { text: 'Messages aux études', to: '/messages' },
    ],
  },
  { text: 'Entonnoir', to: '/entonnoir' },
];
const ADMINISTRATION: Entry = { text: 'Administration', to: '/administration' };

/** Operators look at the teams' lists; a team's people see theirs, and nothing else. */
const entriesOf = (role: Role): readonly (Entry | Menu)[] => {
  switch (role) {
    case 'adil':
    case 'empex':
      return [
        { text: 'Ma liste', to: `/suivi/${role}` },
        { text: 'Importer un fichier', to: `/suivi/${role}/import` },
      ];
    case 'operator':
      return MAIN;
    case 'admin':
      return [...MAIN, ADMINISTRATION];
  }
};

const isUnder = (pathname: string, to: string): boolean =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);

/** The menu of a role, with the entry of the current page marked, and the menu it is in. */
export const navigationFor = (role: Role, pathname: string): MainNavigationProps.Item[] => {
  const items = entriesOf(role);
  const every = items.flatMap((item) => ('to' in item ? [item] : item.entries));
  // Of two entries one under the other, the nearer is the current one.
  const isCurrent = ({ to }: Entry): boolean =>
    isUnder(pathname, to) && !every.some((one) => one.to.length > to.length && isUnder(pathname, one.to));
  const link = (entry: Entry) => ({ text: entry.text, isActive: isCurrent(entry), linkProps: { to: entry.to } });
  return items.map((item) =>
    'to' in item
      ? link(item)
      : { text: item.text, isActive: item.entries.some(isCurrent), menuLinks: item.entries.map(link) },
  );
};
