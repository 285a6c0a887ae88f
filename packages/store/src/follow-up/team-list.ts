import { OUTCOMES } from '@amont/domain/follow-up/follow-up-form';
import { CHANNELS_OF_TEAM, type Team } from '@amont/domain/follow-up/team';
import type { CaseState } from '@amont/domain/follow-up/team-fields';
import { ENDINGS } from '@amont/domain/outreach/closing-follow-ups';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';

/** A procedure of a team's list: the team's latest contact (none once it was taken back), and where the team stands with it. */
export type TeamListRow = {
  readonly id: string;
  readonly act_id: string | null;
  readonly channel: Channel | null;
  readonly due_by: string | null;
  readonly hearing_on: string | null;
  /** The day of what the team recorded last. */
  readonly last_on: string | null;
  readonly state: CaseState;
};

/**
 * A team's list: the one rule of what it may see. Procedures that were given one of the team's contacts, and those it recorded
 * something about since (a decision taken again may have taken the contact back); those that only a partner's file knows are on none.
 *
 * @param ids to look at these only; null for the whole list, which is read in one go and not procedure by procedure
 */
export const teamList = (team: Team, ids: readonly string[] | null): RawBuilder<TeamListRow> => {
  const among = (column: RawBuilder<unknown>): RawBuilder<boolean> =>
    ids === null ? sql`true` : sql`${column} = any(${ids}::uuid[])`;
  return sql`
    with mine as (
      select distinct on (c.procedure_id) c.procedure_id as id, c.act_id, c.channel, c.due_by, c.hearing_on
      from view.contact as c
      where c.channel = any(${CHANNELS_OF_TEAM[team]}::text[]) and ${among(sql`c.procedure_id`)}
      order by c.procedure_id, c.channel = 'landlord', c.recorded_at desc, c.act_id),
    own as (
      select f.procedure_id as id, bool_or(f.follow_up = any(${OUTCOMES}::text[]) and f.withdrawn_at is null) as ended,
        max(f.happened_on) filter (where f.withdrawn_at is null) as last_on
      from view.follow_up as f where f.channel = ${team} and ${among(sql`f.procedure_id`)} group by 1),
    ending as (
      select f.procedure_id as id, max(f.happened_on) as ended_on from view.follow_up as f
      where f.withdrawn_at is null and f.follow_up = any(${ENDINGS}::text[]) and ${among(sql`f.procedure_id`)} group by 1)
    select id, mine.act_id, mine.channel, mine.due_by, mine.hearing_on, own.last_on,
      case when own.ended or ending.ended_on >= o.decided_on then 'ended'
        when own.last_on is not null then 'ongoing' else 'to_contact' end as state
    from mine full join own using (id) join view.procedure as p using (id) left join ending using (id)
    left join view.outreach as o on o.act_id = mine.act_id
    where mine.act_id is not null or p.opened_by = 'act'`;
};
