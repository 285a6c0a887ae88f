import type { Store } from '../open-store.ts';
import type { SnapshotLetter } from './letter-of-snapshot.ts';
import { letterOfSnapshot } from './letter-of-snapshot.ts';
import { prepareLetter } from './prepare-letter.ts';
import { readLetterTemplates } from './read-letter-templates.query.ts';
import { readPlan, type TeamWeek } from './read-plan.query.ts';

/**
 * The letters that closing a team's week would make, each marked as a specimen: nothing is recorded, so they must not be posted.
 *
 * @returns empty when there are none
 */
export const preparePreview = async (
  store: Store,
  team: TeamWeek,
  making: { readonly today: string; readonly videoUrl: string },
): Promise<readonly SnapshotLetter[]> => {
  const [week, templates] = await Promise.all([readPlan(store, team, making.today), readLetterTemplates(store.db)]);
  return week.plan.selected.flatMap((planned) => {
    const { letter } = prepareLetter(planned, week, { ...making, templates });
    return letter === null ? [] : [letterOfSnapshot({ ...letter.snapshot, specimen: true })];
  });
};
