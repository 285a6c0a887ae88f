import { createBrowserRouter } from 'react-router';
import { ActListPage } from './act/act-list-page.tsx';
import { ActPage } from './act/act-page.tsx';
import { AdministrationPage } from './administration/administration-page.tsx';
import { BatchListPage } from './batch/batch-list-page.tsx';
import { BatchPage } from './batch/batch-page.tsx';
import { ContestListPage } from './contest/contest-list-page.tsx';
import { ContestPage } from './contest/contest-page.tsx';
import { FailurePage } from './failure/failure-page.tsx';
import { FunnelPage } from './funnel/funnel-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { FaultPage } from './layout/fault-page.tsx';
import { NotFoundPage } from './layout/not-found-page.tsx';
import { Shell } from './layout/shell.tsx';
import { AccessibilityPage } from './legal/accessibility-page.tsx';
import { LegalPage } from './legal/legal-page.tsx';
import { ContactRegisterPage } from './notice/contact-register-page.tsx';
import { NoticeDraftPage } from './notice/notice-draft-page.tsx';
import { NoticeListPage } from './notice/notice-list-page.tsx';
import { NoticePage } from './notice/notice-page.tsx';
import { NoticeFiguresPage } from './notice-figures/notice-figures-page.tsx';
import { OfficeListPage } from './office/office-list-page.tsx';
import { OfficePage } from './office/office-page.tsx';
import { OutboxPage } from './office/outbox-page.tsx';
import { OutreachPage } from './outreach/outreach-page.tsx';
import { OwnOfficePage } from './own-office/own-office-page.tsx';
import { ProcedureListPage } from './procedure/procedure-list-page.tsx';
import { ProcedurePage } from './procedure/procedure-page.tsx';
import { RequireSession } from './session/require-session.tsx';
import { SignInPage } from './session/sign-in-page.tsx';
import { TeamCasePage } from './team/team-case-page.tsx';
import { TeamChoicePage } from './team/team-choice-page.tsx';
import { TeamImportPage } from './team/team-import-page.tsx';
import { TeamListPage } from './team/team-list-page.tsx';

/*
 * All pages in one file of the build, 100 kB together: a tab left open over a new release, or a lost connection, never
 * meets a page that cannot be loaded. Only the PDF viewer, ten times as large, comes when an act is opened.
 */
const signedIn = [
  { index: true, Component: HomePage },
  { path: 'lots', Component: BatchListPage },
  { path: 'lots/:id', Component: BatchPage },
  { path: 'actes', Component: ActListPage },
  { path: 'actes/:id', Component: ActPage },
  { path: 'procedures', Component: ProcedureListPage },
  { path: 'procedures/:id', Component: ProcedurePage },
  { path: 'entonnoir', Component: FunnelPage },
  { path: 'contacts', Component: OutreachPage },
  { path: 'notices', Component: NoticeListPage },
  { path: 'notices/contacts', Component: ContactRegisterPage },
  { path: 'notices/brouillons/:id', Component: NoticeDraftPage },
  { path: 'notices/:id', Component: NoticePage },
  { path: 'etudes', Component: OfficeListPage },
  { path: 'etudes/:id', Component: OfficePage },
  { path: 'contestations', Component: ContestListPage },
  { path: 'contestations/:id', Component: ContestPage },
  { path: 'notices-en-chiffres', Component: NoticeFiguresPage },
  { path: 'messages', Component: OutboxPage },
  { path: 'imports', Component: ImportPage },
  { path: 'echecs', Component: FailurePage },
  { path: 'administration', Component: AdministrationPage },
  { path: 'suivi', Component: TeamChoicePage },
  { path: 'suivi/:team', Component: TeamListPage },
  { path: 'suivi/:team/import', Component: TeamImportPage },
  { path: 'suivi/:team/:id', Component: TeamCasePage },
];

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: FaultPage,
        children: [
          { path: 'connexion', Component: SignInPage },
          { path: 'etude', Component: OwnOfficePage },
          { path: 'accessibilite', Component: AccessibilityPage },
          { path: 'mentions', Component: LegalPage },
          { Component: RequireSession, children: signedIn },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
