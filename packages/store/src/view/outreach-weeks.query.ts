import type { outreachWeeks } from '@amont/contracts/http/outreach';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../db.ts';
import { isSettled } from './contact/settling-follow-up.ts';

type OutreachWeeks = z.output<typeof outreachWeeks>;

/** How many letters and signals are due per ISO week and channel, latest week first, settled ones left out; and why nobody was contacted, by reason. */
export const readOutreachWeeks = async (db: Db): Promise<OutreachWeeks> => {
  const weeks = sql<OutreachWeeks['weeks'][number]>`
    select week, (count(*) filter (where channel = 'adil'))::integer as adil,
      (count(*) filter (where channel = 'empex'))::integer as empex,
      (count(*) filter (where channel = 'landlord'))::integer as landlord
    from view.contact as c where not ${isSettled} group by week order by week desc`.execute(db);
  const none = sql<{ reason: string; acts: number }>`
    select none_reason as reason, count(*)::integer as acts from view.outreach
    where none_reason is not null group by 1 order by 1`.execute(db);
  const [due, reasons] = await Promise.all([weeks, none]);
  return { weeks: due.rows, none: Object.fromEntries(reasons.rows.map(({ reason, acts }) => [reason, acts])) };
};
