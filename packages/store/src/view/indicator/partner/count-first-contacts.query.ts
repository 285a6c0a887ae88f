import type { Team } from '@amont/domain/follow-up/team';
import { sql } from 'kysely';
import type { Db } from '../../../db.ts';
import type { FigureScope } from '../as-of.ts';
import { firstMetBy } from './partner-population.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

/** Households that turned to the team for the first time in the period; and how many of them without a letter known before. */
export const countFirstContacts = async (
  db: Db,
  scope: FigureScope,
  team: Team,
): Promise<{ readonly procedures: number; readonly withoutLetter: number }> => {
  const { rows } = await sql<{ procedures: number; withoutLetter: number }>`
    with f as ${standingFollowUps(scope)},
    met as (${firstMetBy(team)}),
    day as (select f.procedure_id, min(f.happened_on) filter (where f.follow_up <> 'courrier_envoye') as met_on,
        min(f.happened_on) filter (where f.follow_up = 'courrier_envoye') as written_on
      from f join met using (procedure_id) where f.channel = ${team} group by 1)
    select count(*)::integer as procedures,
      (count(*) filter (where written_on is null or written_on > met_on))::integer as "withoutLetter" from day`.execute(
    db,
  );
  return rows[0] ?? { procedures: 0, withoutLetter: 0 };
};
