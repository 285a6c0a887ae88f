import { type RawBuilder, sql } from 'kysely';

/** Which facts of read models figures stand on: those in the range of legal days, of a sector or place, known by a day. */
export type FigureScope = {
  readonly from: string;
  readonly until: string;
  readonly sector: 'all' | 'social' | 'private' | 'unknown';
  readonly postalCode: string | null;
  /** `YYYY-MM-DD`: figures as known at the end of that day; null for all that is known. */
  readonly asOf: string | null;
};

/** The instant at which a day ends in Paris. */
export const endOfParisDay = (day: string): RawBuilder<Date> =>
  sql`((${day}::date + 1)::timestamp at time zone 'Europe/Paris')`;

/** Whether something recorded at that instant was known: always, when no day is asked for. */
export const knownBy = (asOf: string | null, recordedAt: RawBuilder<unknown>): RawBuilder<boolean> =>
  asOf === null ? sql`true` : sql`${recordedAt} < ${endOfParisDay(asOf)}`;

/** Keeps one sector and one arrondissement, where they are asked for. */
export const inPlace = (
  scope: FigureScope,
  columns: { sector: RawBuilder<unknown>; postalCode: RawBuilder<unknown> },
): RawBuilder<boolean> => {
  const sector = scope.sector === 'all' ? sql`true` : sql`${columns.sector} = ${scope.sector}`;
  const place = scope.postalCode === null ? sql`true` : sql`${columns.postalCode} = ${scope.postalCode}`;
  return sql`(${sector} and ${place})`;
};

/** Number of the period a day lies in: the same arithmetic as `periodNumber` of the domain. */
export const sqlPeriodNumber = (day: RawBuilder<unknown>, monthsOfGrain: number): RawBuilder<number> =>
  sql`((extract(year from ${day})::integer * 12 + extract(month from ${day})::integer - 1) / ${sql.lit(monthsOfGrain)})`;
