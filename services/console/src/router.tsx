import { createBrowserRouter } from 'react-router';
import { ActListPage } from './act/act-list-page.tsx';
import { ActPage } from './act/act-page.tsx';
import { AdministrationPage } from './administration/administration-page.tsx';
import { BatchListPage } from './batch/batch-list-page.tsx';
import { BatchPage } from './batch/batch-page.tsx';
import { contactingPages } from './contacting/contacting-pages.ts';
import { FailurePage } from './failure/failure-page.tsx';
import { FunnelPage } from './funnel/funnel-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { FaultPage } from './layout/fault-page.tsx';
import { NotFoundPage } from './layout/not-found-page.tsx';
import { Shell } from './layout/shell.tsx';
import { AccessibilityPage } from './legal/accessibility-page.tsx';
import { LegalPage } from './legal/legal-page.tsx';
import { OutreachPage } from './outreach/outreach-page.tsx';
import { ProcedureListPage } from './procedure/procedure-list-page.tsx';
import { ProcedurePage } from './procedure/procedure-page.tsx';
import { RequireSession } from './session/require-session.tsx';
import { SignInPage } from './session/sign-in-page.tsx';

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
  ...contactingPages,
  { path: 'imports', Component: ImportPage },
  { path: 'echecs', Component: FailurePage },
  { path: 'administration', Component: AdministrationPage },
];

export const router = createBrowserRouter([
  {
    Component: Shell,
    children: [
      {
        ErrorBoundary: FaultPage,
        children: [
          { path: 'connexion', Component: SignInPage },
          { path: 'accessibilite', Component: AccessibilityPage },
          { path: 'mentions', Component: LegalPage },
          { Component: RequireSession, children: signedIn },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]);
