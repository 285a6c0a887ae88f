import type { OutreachPlanView } from '@amont/contracts/http/outreach-plan';
import { blockLabel } from '@amont/domain/outreach/block';
import type { Candidate } from '@amont/domain/outreach/outreach-plan';
import { PASSED_OVER, type PassedOver } from '@amont/domain/outreach/outreach-plan';
import type { Store } from '../open-store.ts';
import { LETTER_VALUE_MISSING } from './prepare-letter.ts';
import { contactView } from './read-blocked-contacts.query.ts';
import { readClosedLists } from './read-closed-weeks.query.ts';
import { planKey, readPlan, type TeamWeek, type WeekPlan } from './read-plan.query.ts';
import { CHANGED_SINCE } from './read-run-letters.query.ts';

const OTHER: Readonly<Record<string, string>> = {
  [LETTER_VALUE_MISSING]: 'L’acte ne dit pas tout ce que le courrier doit dire',
  [CHANGED_SINCE]: 'Adresse corrigée depuis la fabrication du courrier',
};

/** French label of why somebody is not on a list, or why a letter is held back. */
export const passedOverLabel = (reason: string): string =>
  OTHER[reason] ?? (reason in PASSED_OVER ? PASSED_OVER[reason as PassedOver] : blockLabel(reason));

const countsOf = (reasons: readonly string[]) =>
  [...Map.groupBy(reasons, (reason) => reason)]
    .map(([reason, all]) => ({ reason, label: passedOverLabel(reason), contacts: all.length }))
    .toSorted((one, other) => other.contacts - one.contacts);

const viewOf = ({ contacts }: WeekPlan, candidate: Candidate) => {
  const contact = contacts.get(planKey(candidate));
  if (contact === undefined) throw new Error('a plan is about the contacts it was made of');
  return contactView(contact);
};

/** A team's week as its page shows it. */
export const describePlan = async (store: Store, team: TeamWeek, today: string): Promise<OutreachPlanView> => {
  const [week, closed] = await Promise.all([readPlan(store, team, today), readClosedLists(store.db, team)]);
  const { selected, passedOver } = week.plan;
  return {
    ...team,
    settings: week.settings,
    closed: closed.map((list) => ({
      on: list.on,
      selected: list.selected.length,
      passedOver: Object.fromEntries(
        [...Map.groupBy(list.passedOver, ({ reason }) => reason)].map(([reason, all]) => [reason, all.length]),
      ),
      runId: list.runId,
    })),
    selected: selected.map(({ candidate, step, rank, pulledUp, points }) => ({
      ...viewOf(week, candidate),
      step,
      rank,
      pulledUp,
      points: [...points],
    })),
    passedOver: passedOver.map(({ candidate, reason }) => ({
      ...viewOf(week, candidate),
      reason,
      label: passedOverLabel(reason),
    })),
    counts: countsOf(passedOver.map(({ reason }) => reason)),
  };
};
