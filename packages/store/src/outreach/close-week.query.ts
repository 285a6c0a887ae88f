import { randomUUID } from 'node:crypto';
import type { Actor } from '@amont/domain/event/recorded-event';
import { LetterRunStarted, OutreachWeekClosed } from '@amont/domain/outreach/outreach.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { LETTER_VALUE_MISSING, type PreparedLetter, prepareLetter } from './prepare-letter.ts';
import { readLetterTemplates } from './read-letter-templates.query.ts';
import { readPlan, type TeamWeek, weekStream } from './read-plan.query.ts';

const letterRef = ({ planned: { candidate, step }, template, snapshot }: PreparedLetter) => ({
  letterId: snapshot.letterId,
  procedureId: candidate.procedureId,
  actId: candidate.actId,
  stage: candidate.stage,
  step,
  template: template.template,
  templateVersion: template.version,
});

export type ClosedWeek = { readonly selected: number; readonly runId: string | null };

/**
 * Closes a team's list of a week: records who is on it, who is not and why, and starts the letters it asks for, whose words are
 * sealed as they are now. Closed again in the same week, it adds those there is still room for.
 *
 * @returns null when there is nobody to add
 * @throws store.version-conflict when somebody else closed it meanwhile
 */
export const closeWeek = async (
  store: Store,
  team: TeamWeek,
  { today, videoUrl, actor }: { readonly today: string; readonly videoUrl: string; readonly actor: Actor },
): Promise<ClosedWeek | null> => {
  const [week, templates] = await Promise.all([readPlan(store, team, today), readLetterTemplates(store.db)]);
  const prepared = week.plan.selected.map((planned) => prepareLetter(planned, week, { templates, today, videoUrl }));
  const selected = prepared.filter(({ missing }) => !missing);
  const letters = prepared.flatMap(({ letter }) => (letter === null ? [] : [letter]));
  if (selected.length === 0) return null;
  const runId = letters.length > 0 ? randomUUID() : null;
  const left = prepared.flatMap(({ planned, missing }) =>
    missing ? [{ candidate: planned.candidate, reason: LETTER_VALUE_MISSING }] : [],
  );
  const closed = OutreachWeekClosed.of({
    ...team,
    on: today,
    settings: week.settings,
    selected: selected.map(({ planned: { candidate, step, rank, pulledUp } }) => ({
      procedureId: candidate.procedureId,
      actId: candidate.actId,
      step,
      rank,
      pulledUp,
    })),
    passedOver: [...left, ...week.plan.passedOver].map(({ candidate: { procedureId, actId }, reason }) => ({
      procedureId,
      actId,
      reason,
    })),
    runId,
  });
  await inTransaction(store.db, async (tx) => {
    const add = { actor, correlationId: runId };
    await appendEvents(tx, { ...add, streamId: weekStream(team), expectedVersion: week.closed, events: [closed] });
    if (runId === null) return;
    const run = LetterRunStarted.of({ runId, ...team, datedOn: today, letters: letters.map(letterRef) });
    await appendEvents(tx, { ...add, streamId: `letter-run-${runId}`, expectedVersion: 0, events: [run] });
    await store.vault.sealMany(
      tx,
      letters.map(({ planned, snapshot }) => ({
        ownerId: planned.candidate.actId,
        kind: `letter-${runId}`,
        value: snapshot,
      })),
    );
  });
  return { selected: selected.length, runId };
};
