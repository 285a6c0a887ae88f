import type { Team } from '@amont/domain/follow-up/team';
import { FIRST_CONTACTS } from '@amont/domain/indicator/first-contact';
import type { FollowUp } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';

/** Of whom a figure speaks: one row a procedure, from the follow-ups that stand as `f`. */
export type Population = RawBuilder<unknown>;

/** Procedures of which the team reported one of these in the period. */
export const reportedBy = (team: Team, kinds: readonly FollowUp[]): Population => sql`
  select distinct procedure_id from f where inside and channel = ${team} and follow_up = any(${kinds}::text[])`;

/** Procedures whose household spoke with the team for the first time in the period. */
export const firstMetBy = (team: Team): Population => sql`
  select procedure_id from f where channel = ${team} and follow_up = any(${FIRST_CONTACTS}::text[])
  group by procedure_id having bool_and(inside)`;
