import type { Indicators } from '@amont/contracts/http/indicators';
import { sql } from 'kysely';
import type { Db } from '../../../db.ts';
import type { FigureScope } from '../as-of.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

/**
 * Until which day each team has reported anything in the period: what happened after it may only not have been told yet. Null of
 * a team that reported nothing.
 */
export const readLag = async (db: Db, scope: FigureScope): Promise<Indicators['reportedUntil']> => {
  const { rows } = await sql<{ adil: string | null; empex: string | null }>`
    select to_char(max(happened_on) filter (where channel = 'adil'), 'YYYY-MM-DD') as adil,
      to_char(max(happened_on) filter (where channel = 'empex'), 'YYYY-MM-DD') as empex
    from ${standingFollowUps(scope)} as f where inside and follow_up <> 'rendez_vous_fixe'`.execute(db);
  return rows[0] ?? { adil: null, empex: null };
};
