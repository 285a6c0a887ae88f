import { BlockedPage } from './blocked-page.tsx';
import { ExportPage } from './export-page.tsx';
import { LetterRunListPage } from './letter-run-list-page.tsx';
import { LetterRunPage } from './letter-run-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { TemplatePage } from './template-page.tsx';

/** Who is contacted and what leaves: lists of the week, what holds contacts back, letters and their words. */
export const contactingPages = [
  { path: 'contacts/semaine/:channel/:week', Component: PlanPage },
  { path: 'contacts/blocages', Component: BlockedPage },
  { path: 'contacts/listes', Component: ExportPage },
  { path: 'contacts/reglages', Component: SettingsPage },
  { path: 'courriers', Component: LetterRunListPage },
  { path: 'courriers/modeles', Component: TemplatePage },
  { path: 'courriers/:id', Component: LetterRunPage },
];
