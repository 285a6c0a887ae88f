import type { DetailId } from '@amont/domain/follow-up/follow-up-details';
import type { Team } from '@amont/domain/follow-up/team';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../db.ts';
import { type FigureScope, knownBy } from '../as-of.ts';
import type { Population } from './partner-population.ts';
import { standingFollowUps } from './standing-follow-ups.ts';

/** How many procedures of a population gave which answer; `unknown` were not asked, or it is not known. */
export type Answers = { readonly yes: number; readonly no: number; readonly unknown: number };
type Asked = {
  readonly team: Team;
  readonly population: Population;
  readonly detail: DetailId;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Where the team was told nothing, what the social services answered, once made the same codes. */
  readonly services?: boolean;
};

const fromServices = (scope: FigureScope): RawBuilder<unknown> => sql`
  select distinct on (k.procedure_id) k.procedure_id, case k.answer when 'yes' then 'oui' when 'no' then 'non' end as value
  from view.known_to_services as k
  where ${knownBy(scope.asOf, sql`k.recorded_at`)} and k.answer <> 'unsure'
  order by k.procedure_id, k.position desc`;

/** Counts the latest answer the team was told, a procedure once. */
export const countAnswers = async (db: Db, scope: FigureScope, asked: Asked): Promise<Answers> => {
  const { team, population, detail, yes, no, services = false } = asked;
  const elsewhere = services
    ? fromServices(scope)
    : sql`select null::uuid as procedure_id, null::text as value where false`;
  const { rows } = await sql<Answers>`
    with f as ${standingFollowUps(scope)},
    asked as (${population}),
    told as (
      select distinct on (procedure_id) procedure_id, details ->> ${detail} as value from f
      where channel = ${team} and details ->> ${detail} is not null and details ->> ${detail} <> 'inconnu'
      order by procedure_id, happened_on desc, position desc),
    elsewhere as (${elsewhere}),
    answer as (
      select coalesce(told.value, elsewhere.value) as value
      from asked left join told using (procedure_id) left join elsewhere using (procedure_id))
    select (count(*) filter (where value = any(${yes}::text[])))::integer as yes,
      (count(*) filter (where value = any(${no}::text[])))::integer as no,
      (count(*) filter (where value is null or value <> all(${[...yes, ...no]}::text[])))::integer as unknown
    from answer`.execute(db);
  return rows[0] ?? { yes: 0, no: 0, unknown: 0 };
};
