import type { Team } from '@amont/domain/follow-up/team';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { onTeamList } from './on-team-list.ts';

/** Of these ids, those of procedures on the team's list. */
export const findTeamProcedures = async (db: Db, team: Team, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select wanted.id from unnest(${ids}::uuid[]) as wanted (id)
    where ${onTeamList(team, sql`wanted.id`)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
