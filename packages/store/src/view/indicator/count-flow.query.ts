import { emptyFlowRow, FLOW_SECTORS, type FlowRow, type FlowSector } from '@amont/domain/indicator/evolution';
import {
  type DayRange,
  isWhole,
  MONTHS_OF_GRAIN,
  type PeriodGrain,
  periodNumber,
  periodsOf,
} from '@amont/domain/indicator/period';
import type { Stage } from '@amont/domain/procedure/stage';
import { type QueryResult, type RawBuilder, sql } from 'kysely';
import { type Db, inTransaction } from '../../db.ts';
import { endOfParisDay, knownBy, sqlPeriodNumber } from './as-of.ts';

export type FlowScope = {
  readonly range: DayRange;
  readonly grain: PeriodGrain;
  readonly postalCode: string | null;
  readonly asOf: string | null;
};

type Counted = {
  readonly period: number;
  readonly stage: Stage;
  readonly sector: FlowSector;
  readonly procedures: number;
};

/** The counters kept by the projector: a few thousand rows, whatever the number of events. */
const readCounters = async (db: Db, periods: readonly number[], grain: PeriodGrain): Promise<readonly Counted[]> => {
  if (periods.length === 0) return [];
  const { rows } = await sql<Counted>`
    select period, stage, sector, procedures from view.flow
    where grain = ${grain} and period = any(${periods}::integer[])`.execute(db);
  return rows;
};

type Hit = { readonly period: number; readonly stage: Stage } & Readonly<Record<FlowSector, number>>;

/** A million groups do not fit in the 4 MB a query has by default: sorted on disk, they took three times as long. */
const withRoomToGroup = <T>(db: Db, query: RawBuilder<T>): Promise<QueryResult<T>> =>
  inTransaction(db, async (tx) => {
    await sql`set local work_mem = '128MB'`.execute(tx);
    return query.execute(tx);
  });

/** Counts the reports themselves: for a place, for periods cut short, for figures as known on an earlier day. About a second a million. */
const countReports = async (db: Db, { range, grain, postalCode, asOf }: FlowScope): Promise<readonly Counted[]> => {
  const counted =
    asOf === null
      ? sql`superseded_at is null`
      : sql`(superseded_at is null or superseded_at >= ${endOfParisDay(asOf)})`;
  const { rows } = await withRoomToGroup(
    db,
    sql<Hit>`
    with reached as (
      select ${sqlPeriodNumber(sql`reached_on`, MONTHS_OF_GRAIN[grain])} as period, stage, procedure_id,
        bit_or(case sector when 'social' then 1 when 'private' then 2 else 4 end) as sectors
      from view.procedure_stage
      where reached_on between ${range.from}::date and ${range.until}::date
        and ${postalCode === null ? sql`true` : sql`postal_code = ${postalCode}`}
        and ${counted} and ${knownBy(asOf, sql`recorded_at`)}
      group by 1, 2, 3)
    select period, stage, count(*)::integer as all, (count(*) filter (where sectors & 1 > 0))::integer as social,
      (count(*) filter (where sectors & 2 > 0))::integer as private, (count(*) filter (where sectors & 4 > 0))::integer as unknown
    from reached group by 1, 2`,
  );
  return rows.flatMap((row) =>
    FLOW_SECTORS.map((sector) => ({ period: row.period, stage: row.stage, sector, procedures: row[sector] })),
  );
};

/** Nothing was recorded after that day: what is known now is what was known then. */
const isKnownSince = async (db: Db, asOf: string): Promise<boolean> => {
  const { rows } = await sql<{ later: boolean }>`
    select exists (select from view.procedure_stage where recorded_at >= ${endOfParisDay(asOf)}) as later`.execute(db);
  return rows[0]?.later === false;
};

/** Periods that the range cuts short: the first, the last, or none. */
const cutPeriods = (range: DayRange, grain: PeriodGrain): readonly DayRange[] =>
  periodsOf(range, grain).filter((period) => !isWhole(period, grain));

/** Counters answer for whole periods, the reports themselves for those cut short. */
const countFast = async (db: Db, scope: FlowScope): Promise<readonly Counted[]> => {
  const { range, grain } = scope;
  const whole = periodsOf(range, grain).filter((period) => isWhole(period, grain));
  const counted = await readCounters(
    db,
    whole.map((period) => periodNumber(period.from, grain)),
    grain,
  );
  const cut = await Promise.all(
    cutPeriods(range, grain).map((part) => countReports(db, { ...scope, range: part, asOf: null })),
  );
  return [...counted, ...cut.flat()];
};

const countersKnow = async (db: Db, { postalCode, asOf }: FlowScope): Promise<boolean> =>
  postalCode === null && (asOf === null || (await isKnownSince(db, asOf)));

/**
 * The funnel: how many distinct procedures reached each stage in each period, by the legal date of the stage.
 *
 * @returns four rows a period (`all`, then each sector), oldest first, zeros where nothing happened
 */
export const countFlow = async (db: Db, scope: FlowScope): Promise<readonly FlowRow[]> => {
  const counted = (await countersKnow(db, scope)) ? await countFast(db, scope) : await countReports(db, scope);
  const first = periodNumber(scope.range.from, scope.grain);
  const cells = Map.groupBy(counted, (one) => `${one.period} ${one.sector}`);
  return periodsOf(scope.range, scope.grain).flatMap(({ label }, index) =>
    FLOW_SECTORS.map((sector) => {
      const found = (cells.get(`${first + index} ${sector}`) ?? []).map((one) => [one.stage, one.procedures] as const);
      return { ...emptyFlowRow(label, sector), ...Object.fromEntries(found) };
    }),
  );
};
