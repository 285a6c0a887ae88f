import { addDays } from '@amont/domain/calendar/legal-day';
import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import { type OutreachPlan, planOutreach } from '@amont/domain/outreach/outreach-plan';
import type { OutreachSettings } from '@amont/domain/outreach/outreach-settings';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { type GatedContact, readGatedContacts } from './read-gated-contacts.query.ts';
import { readOutreachSettings } from './read-outreach-settings.query.ts';

/** A contact not made so long after it was due is made no more, and looked at no more. */
const DAYS_LOOKED_BACK = 120;

/** A team and one of its weeks. */
export type TeamWeek = { readonly channel: Channel; readonly week: string };
/** Stream of what was closed for a team and week. */
export const weekStream = ({ channel, week }: TeamWeek): string => `outreach-week-${channel}-${week}`;

export type WeekPlan = {
  readonly settings: OutreachSettings;
  readonly plan: OutreachPlan;
  /** By `<procedureId> <actId>`: whom the plan is about. */
  readonly contacts: ReadonlyMap<string, GatedContact>;
  /** Lists of this week closed before. */
  readonly closed: number;
};

/** Under which a plan's contact is found among `contacts`. */
export const planKey = ({ procedureId, actId }: { readonly procedureId: string; readonly actId: string }): string =>
  `${procedureId} ${actId}`;

/**
 * Who would be on a team's list of a week if it were closed now. Real contacts are planned for this week or a later one; invented
 * ones in the week they were due.
 */
export const readPlan = async (store: Store, { channel, week }: TeamWeek, today: string): Promise<WeekPlan> => {
  const open = week >= isoWeekOf(today);
  const wanted = sql<boolean>`c.channel = ${channel} and case when coalesce(a.demonstration, false) then c.week = ${week}
    else ${open} and coalesce(c.due_by, c.recorded_at::date) >= ${addDays(today, -DAYS_LOOKED_BACK)}::date end`;
  const [{ settings }, past, contacts] = await Promise.all([
    readOutreachSettings(store.db),
    readStream(store.db, weekStream({ channel, week })),
    readGatedContacts(store, wanted, { today }),
  ]);
  const listed = new Set(
    past.flatMap((event) => (event.type === 'outreach.week-closed' ? event.data.selected.map(planKey) : [])),
  );
  const candidates = contacts.map(({ candidate }) => ({ ...candidate, listed: listed.has(planKey(candidate)) }));
  return {
    settings: settings[channel],
    plan: planOutreach(candidates, settings[channel]),
    contacts: new Map(contacts.map((contact) => [planKey(contact.candidate), contact])),
    closed: past.length,
  };
};
