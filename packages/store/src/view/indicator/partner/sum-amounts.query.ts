import type { Team } from '@amont/domain/follow-up/team';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../db.ts';
import { type FigureScope, knownBy } from '../as-of.ts';
import type { Population } from './partner-population.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

/** Amounts of a population, in cents: `total` is null when none is known. */
export type Amounts = {
  readonly total: number | null;
  readonly mean: number | null;
  /** Procedures whose amount is known, and is more than nothing; whose amount is known; whose amount is not. */
  readonly positive: number;
  readonly known: number;
  readonly unknown: number;
};
type Summed = {
  readonly team: Team;
  readonly population: Population;
  readonly detail: 'debtCents' | 'contestableCents';
  /** Where the team told none, the debt of the procedure's last act. */
  readonly acts?: boolean;
};
type Row = {
  readonly total: string | null;
  readonly mean: string | null;
  readonly positive: number;
  readonly known: number;
  readonly unknown: number;
};

const debtOfActs = (scope: FigureScope): RawBuilder<unknown> => sql`
  select distinct on (a.procedure_id) a.procedure_id, a.debt_cents as cents from view.act as a join asked using (procedure_id)
  where a.counted and a.debt_cents is not null and ${knownBy(scope.asOf, sql`a.filed_at`)}
  order by a.procedure_id, a.served_on desc nulls last, a.received_position desc`;

/** Sums the latest amount the team was told, a procedure once. */
export const sumAmounts = async (db: Db, scope: FigureScope, summed: Summed): Promise<Amounts> => {
  const { team, population, detail, acts = false } = summed;
  const elsewhere = acts
    ? debtOfActs(scope)
    : sql`select null::uuid as procedure_id, null::bigint as cents where false`;
  const { rows } = await sql<Row>`
    with f as ${standingFollowUps(scope)},
    asked as (${population}),
    told as (
      select distinct on (procedure_id) procedure_id, (details ->> ${detail})::bigint as cents from f
      where channel = ${team} and details ? ${detail}
      order by procedure_id, happened_on desc, position desc),
    elsewhere as (${elsewhere}),
    amount as (
      select coalesce(told.cents, elsewhere.cents) as cents
      from asked left join told using (procedure_id) left join elsewhere using (procedure_id))
    select sum(cents)::bigint as total, round(avg(cents))::bigint as mean,
      (count(*) filter (where cents > 0))::integer as positive, count(cents)::integer as known,
      (count(*) filter (where cents is null))::integer as unknown from amount`.execute(db);
  const [row] = rows;
  const number = (text: string | null | undefined): number | null => (text == null ? null : Number(text));
  const { positive = 0, known = 0, unknown = 0 } = row ?? {};
  return { total: number(row?.total), mean: number(row?.mean), positive, known, unknown };
};
