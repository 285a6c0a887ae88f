import type { Indicators } from '@amont/contracts/http/indicators';
import type { ActType } from '@amont/domain/act/act-type';
import { MONTHS_OF_GRAIN, type PeriodGrain, periodOf } from '@amont/domain/indicator/period';
import { complianceRate, ratio } from '@amont/domain/indicator/ratio';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../db.ts';
import { endOfParisDay, type FigureScope, inPlace, knownBy, sqlPeriodNumber } from './as-of.ts';

/**
 * The population of every figure on acts: filed as acts of their own. A guarantor's copy, a double and the copy of another
 * addressee are the same act once more, and an act that waits for a person is not known well enough to be counted.
 *
 * As known on an earlier day, the facts are those of the last examination or review recorded by then: they come from the log,
 * slower, and give the same columns.
 */
const countedActs = (asOf: string | null): RawBuilder<unknown> => {
  if (asOf === null)
    return sql`(select type, served_on, verdict, sector, postal_code, phone_count, finding_kinds from view.act where counted)`;
  return sql`(
    select said.facts ->> 'type' as type, (said.facts ->> 'servedOn')::date as served_on, said.facts -> 'notice' ->> 'verdict' as verdict,
      said.facts ->> 'sector' as sector, replace(said.facts ->> 'postalCode', '75116', '75016') as postal_code,
      (said.facts ->> 'phoneCount')::integer as phone_count,
      array(select f ->> 'kind' from jsonb_path_query(said.facts, '$.notice.findings[*]') as f) as finding_kinds
    from view.act
    join lateral (
      select data -> 'facts' as facts from event
      where stream_id = 'act-' || act.id and type in ('act.examined', 'act.reviewed', 'act.notice-corrected') and recorded_at < ${endOfParisDay(asOf)}
      order by stream_version desc limit 1) as said on true
    where counted and filed_at < ${endOfParisDay(asOf)})`;
};

const populationOf = (scope: FigureScope): RawBuilder<unknown> => sql`
  ${countedActs(scope.asOf)} as a
  where a.served_on between ${scope.from}::date and ${scope.until}::date
    and ${inPlace(scope, { sector: sql`a.sector`, postalCode: sql`a.postal_code` })}`;

type Cell = {
  readonly period: number;
  readonly type: ActType;
  readonly verdict: string | null;
  readonly acts: number;
  readonly phones: number;
};

const countCells = async (db: Db, scope: FigureScope, grain: PeriodGrain): Promise<readonly Cell[]> => {
  const { rows } = await sql<Cell>`
    select ${sqlPeriodNumber(sql`a.served_on`, MONTHS_OF_GRAIN[grain])} as period, a.type, a.verdict, count(*)::integer as acts,
      (count(*) filter (where a.phone_count > 0))::integer as phones
    from ${populationOf(scope)} and a.type is not null
    group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  return rows;
};

const countFindings = async (
  db: Db,
  scope: FigureScope,
  noticeTypes: readonly ActType[],
): Promise<Record<string, number>> => {
  const { rows } = await sql<{ kind: string; findings: number }>`
    select kind, count(*)::integer as findings
    from (select a.finding_kinds from ${populationOf(scope)} and a.type = any(${noticeTypes}::text[])) as counted, unnest(finding_kinds) as kind
    group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map((row) => [row.kind, row.findings]));
};

const sum = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((total, cell) => total + of(cell), 0);

/**
 * What notices are worth, by period of service and type of act; findings by kind; acts that give a telephone number.
 *
 * @param noticeTypes types of act for which the registry holds a notice: the others are in no compliance rate
 */
export const countActs = async (
  db: Db,
  scope: FigureScope,
  grain: PeriodGrain,
  noticeTypes: readonly ActType[],
): Promise<Indicators['notice']> => {
  const cells = await countCells(db, scope, grain);
  const judged = Map.groupBy(
    cells.filter((cell) => cell.verdict !== null && noticeTypes.includes(cell.type)),
    (cell) => `${cell.period} ${cell.type}`,
  );
  const rows = [...judged.values()].map((group) => {
    const verdicts = Object.fromEntries(group.map((cell) => [cell.verdict ?? '', cell.acts]));
    return {
      period: periodOf(grain, group[0]?.period ?? 0).label,
      type: group[0]?.type ?? '',
      acts: sum(group, (cell) => cell.acts),
      verdicts,
      complianceRate: complianceRate(verdicts),
    };
  });
  const [acts, withPhone] = [sum(cells, (cell) => cell.acts), sum(cells, (cell) => cell.phones)];
  return {
    rows,
    findings: await countFindings(db, scope, noticeTypes),
    phoneRate: { acts, withPhone, rate: ratio(withPhone, acts) },
  };
};

/**
 * Files that arrived in the period (day of arrival in Paris), whatever their sector and place, which refused ones do not
 * have: accepted, received before, refused.
 */
export const countArrivals = async (db: Db, scope: FigureScope): Promise<Indicators['acts']> => {
  const ended = (status: string): RawBuilder<boolean> =>
    sql`(status = ${status} and ${knownBy(scope.asOf, sql`settled_at`)})`;
  const { rows } = await sql<Indicators['acts']>`
    select (count(*) filter (where not ${ended('duplicate')} and not ${ended('refused')}))::integer as accepted,
      (count(*) filter (where ${ended('duplicate')}))::integer as duplicates,
      (count(*) filter (where ${ended('refused')}))::integer as refused
    from view.act
    where received_at >= (${scope.from}::date)::timestamp at time zone 'Europe/Paris'
      and received_at < ${endOfParisDay(scope.until)} and ${knownBy(scope.asOf, sql`received_at`)}`.execute(db);
  return rows[0] ?? { accepted: 0, duplicates: 0, refused: 0 };
};
