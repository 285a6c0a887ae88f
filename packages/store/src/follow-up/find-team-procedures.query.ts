import type { Team } from '@amont/domain/follow-up/team';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { teamList } from './team-list.ts';

/** Of these ids, those of procedures on the team's list. */
export const findTeamProcedures = async (db: Db, team: Team, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`select id from (${teamList(team, ids)}) as listed`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
