import type { Team } from '@amont/domain/follow-up/team';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import type { Db } from '../../../db.ts';
import type { FigureScope } from '../as-of.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

/** A kind of report of a channel: how many in the period, and of how many procedures. */
export type Reported = {
  readonly channel: Team;
  readonly followUp: FollowUp;
  readonly events: number;
  readonly procedures: number;
};

/**
 * One row a kind of report that was ever made until then: so zero in the period is told apart from never reported. A letter under
 * the landlord's channel is the ADIL's letter to the landlord, whoever reported it.
 */
export const countReports = async (db: Db, scope: FigureScope): Promise<readonly Reported[]> => {
  const { rows } = await sql<Reported>`
    select case channel when 'landlord' then 'adil' else channel end as channel,
      case when channel = 'landlord' and follow_up = 'courrier_envoye' then 'bailleur_informe' else follow_up end as "followUp", (count(*) filter (where inside))::integer as events,
      (count(distinct procedure_id) filter (where inside))::integer as procedures
    from ${standingFollowUps(scope)} as f where channel is not null group by 1, 2`.execute(db);
  return rows;
};
