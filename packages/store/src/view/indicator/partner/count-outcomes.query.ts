import { OUTCOMES } from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import type { Db } from '../../../db.ts';
import type { FigureScope } from '../as-of.ts';
import type { Answers } from './count-answers.query.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

type Wanted = {
  readonly team: Team;
  /** The outcomes that count as yes; « issue inconnue » is unknown, every other is a no. */
  readonly good: readonly FollowUp[];
  /** Only of households called again after the support: an outcome at its end says nothing of that. */
  readonly atFollowUp: boolean;
};

/**
 * The latest outcome in the period of each procedure: as the team reports it, or somebody else of a household the team wrote to.
 * One whose moment was not told counts as told at follow-up, as it did before moments were asked for.
 */
export const countOutcomes = async (db: Db, scope: FigureScope, wanted: Wanted): Promise<Answers> => {
  const { team, good, atFollowUp } = wanted;
  const moment = atFollowUp ? sql`f.details ->> 'moment' is distinct from 'fin'` : sql`true`;
  const { rows } = await sql<Answers>`
    with f as ${standingFollowUps(scope)},
    written as (select distinct procedure_id from f where channel = ${team} and follow_up = 'courrier_envoye'),
    outcome as (
      select distinct on (f.procedure_id) f.follow_up from f left join written using (procedure_id)
      where f.inside and f.follow_up = any(${OUTCOMES}::text[]) and ${moment}
        and (f.channel = ${team} or (f.channel is null and written.procedure_id is not null))
      order by f.procedure_id, f.happened_on desc, f.position desc)
    select (count(*) filter (where follow_up = any(${good}::text[])))::integer as yes,
      (count(*) filter (where follow_up <> 'issue_inconnue' and follow_up <> all(${good}::text[])))::integer as no,
      (count(*) filter (where follow_up = 'issue_inconnue'))::integer as unknown from outcome`.execute(db);
  return rows[0] ?? { yes: 0, no: 0, unknown: 0 };
};
