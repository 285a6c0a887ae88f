import type { OutreachEvent } from '@amont/domain/outreach/outreach.events';
import type { Db } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';
import { type TeamWeek, weekStream } from './read-plan.query.ts';

export type ClosedList = Extract<OutreachEvent, { type: 'outreach.week-closed' }>['data'];

/** What was closed for a team and week, oldest first; empty when nothing was. */
export const readClosedLists = async (db: Db, team: TeamWeek): Promise<readonly ClosedList[]> =>
  (await readStream(db, weekStream(team))).flatMap((event) =>
    event.type === 'outreach.week-closed' ? [event.data] : [],
  );
