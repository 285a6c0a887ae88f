import { sql } from 'kysely';
import type { Db } from '../../../db.ts';
import { endOfParisDay, type FigureScope, inPlace, knownBy } from '../as-of.ts';

/** Procedures of the private sector whose order to pay has its date in the period: those the ADIL may write to. */
export const countPrivateOrders = async (db: Db, scope: FigureScope): Promise<number> => {
  const counted =
    scope.asOf === null
      ? sql`superseded_at is null`
      : sql`(superseded_at is null or superseded_at >= ${endOfParisDay(scope.asOf)})`;
  const { rows } = await sql<{ procedures: number }>`
    select count(distinct procedure_id)::integer as procedures from view.procedure_stage
    where stage = 'commandement_de_payer' and sector = 'private' and ${counted}
      and reached_on between ${scope.from}::date and ${scope.until}::date
      and ${inPlace(scope, { sector: sql`sector`, postalCode: sql`postal_code` })}
      and ${knownBy(scope.asOf, sql`recorded_at`)}`.execute(db);
  return rows[0]?.procedures ?? 0;
};
