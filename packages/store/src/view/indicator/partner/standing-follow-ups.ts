import { type RawBuilder, sql } from 'kysely';
import { endOfParisDay, type FigureScope, inPlace, knownBy } from '../as-of.ts';

/** Taken back by then or not at all: what was taken back later was still believed on that day. */
const stood = (asOf: string | null): RawBuilder<boolean> =>
  asOf === null
    ? sql`f.withdrawn_at is null`
    : sql`(f.withdrawn_at is null or f.withdrawn_at >= ${endOfParisDay(asOf)})`;

/**
 * Follow-ups until the end of the period that stood on the day asked for, of the sector and place; `inside` says which of them
 * fall in the period. Every figure about partners counts from these rows.
 */
export const standingFollowUps = (scope: FigureScope): RawBuilder<unknown> => sql`
  (select f.position, f.procedure_id, f.channel, f.follow_up, f.happened_on, f.details,
      f.happened_on >= ${scope.from}::date as inside
    from view.follow_up as f left join view.procedure as p on p.id = f.procedure_id
    where f.happened_on <= ${scope.until}::date and ${stood(scope.asOf)} and ${knownBy(scope.asOf, sql`f.recorded_at`)}
      and ${inPlace(scope, { sector: sql`f.sector`, postalCode: sql`p.postal_code` })})`;
