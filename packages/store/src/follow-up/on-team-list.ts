import { CHANNELS_OF_TEAM, type Team } from '@amont/domain/follow-up/team';
import { type RawBuilder, sql } from 'kysely';

/**
 * Whether a procedure is on a team's list: it was given one of the team's contacts, or the team recorded something about it
 * since (a decision taken again may have taken the contact back). Procedures that only a partner's file knows are on no list.
 * The one rule of what a team may see.
 */
export const onTeamList = (team: Team, procedureId: RawBuilder<unknown>): RawBuilder<boolean> => sql`(
  exists (select from view.contact as mine
    where mine.procedure_id = ${procedureId} and mine.channel = any(${CHANNELS_OF_TEAM[team]}::text[]))
  or exists (select from view.follow_up as said join view.procedure as told on told.id = said.procedure_id
    where said.procedure_id = ${procedureId} and said.channel = ${team} and told.opened_by = 'act'))`;
