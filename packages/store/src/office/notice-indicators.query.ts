import type { ActType } from '@amont/domain/act/act-type';
import type { DayRange } from '@amont/domain/indicator/period';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db.ts';

/** Right notices among the acts that could be judged, under one key of a cut. */
export type CutRow = { readonly key: string; readonly label: string; readonly right: number; readonly judged: number };

type Scope = { readonly range: DayRange; readonly types: readonly ActType[] };

/** Acts counted in figures whose notice could be judged: what compliance stands on. Those without an office are kept. */
const judgedActs = ({ range, types }: Scope): RawBuilder<unknown> => sql`
  (select a.id, a.type, a.served_on, a.verdict, a.postal_code, a.finding_kinds, s.office_id,
     coalesce(o.name, s.name) as office_name
   from view.act as a
   left join view.office_spelling as s on s.spelling = a.office_id
   left join view.office as o on o.id = s.office_id
   where a.counted and a.verdict is not null and a.verdict <> 'unreadable' and a.type = any(${types}::text[])
     and a.served_on between ${range.from}::date and ${range.until}::date)`;

/** What acts are grouped by, and how a group is called. */
const CUTS = {
  all: [sql`'all'`, sql`'all'`],
  month: [sql`to_char(served_on, 'YYYY-MM')`, sql`to_char(served_on, 'YYYY-MM')`],
  type: [sql`type`, sql`type`],
  office: [sql`coalesce(office_id, '')`, sql`coalesce(office_name, office_id, '')`],
  arrondissement: [sql`coalesce(postal_code, '')`, sql`coalesce(postal_code, '')`],
} as const;
export type Cut = keyof typeof CUTS;

/** Compliance cut one way; only keys that have an act. */
export const readCut = async (db: Db, scope: Scope, cut: Cut): Promise<readonly CutRow[]> => {
  const [key, label] = CUTS[cut];
  const { rows } = await sql<CutRow>`
    select key, min(label) as label, (count(*) filter (where verdict = 'current'))::integer as right, count(*)::integer as judged
    from (select ${key} as key, ${label} as label, verdict from ${judgedActs(scope)} as a) as cut
    group by key order by key`.execute(db);
  return rows;
};

/** How often each kind of finding was made, and in how many acts. */
export const readFindings = async (
  db: Db,
  scope: Scope,
): Promise<readonly { kind: string; findings: number; acts: number }[]> => {
  const { rows } = await sql<{ kind: string; findings: number; acts: number }>`
    select kind, count(*)::integer as findings, count(distinct a.id)::integer as acts
    from ${judgedActs(scope)} as a, unnest(a.finding_kinds) as kind group by 1 order by 2 desc, 1`.execute(db);
  return rows;
};

/** An office's judged acts from a day on, in the order of their service. */
export type OfficeRun = {
  readonly officeId: string;
  readonly officeName: string;
  readonly since: string;
  readonly acts: readonly { readonly servedOn: string; readonly right: boolean }[];
};

/**
 * For each office, the judged acts from the day of its first report on, or from `since` when a day is given.
 *
 * @param since one day for all offices; null: that of the first report each was sent
 */
export const readOfficeRuns = async (
  db: Db,
  types: readonly ActType[],
  since: string | null,
): Promise<readonly OfficeRun[]> => {
  const begins =
    since === null
      ? sql`(select coalesce(rs.office_id, r.office_id) as office_id, min(r.sent_on) as since from view.office_report as r
          left join view.office_spelling as rs on rs.spelling = r.office_id group by 1)`
      : sql`(select distinct office_id, ${since}::date as since from view.office_spelling)`;
  const { rows } = await sql<OfficeRun>`
    select b.office_id as "officeId", b.since,
      coalesce((select name from view.office as o where o.id = b.office_id), (array_agg(s.name order by s.spelling = s.office_id desc, s.spelling))[1], b.office_id) as "officeName",
      coalesce(jsonb_agg(jsonb_build_object('servedOn', a.served_on, 'right', a.verdict = 'current') order by a.served_on, a.id)
        filter (where a.id is not null), '[]') as acts
    from ${begins} as b
    left join view.office_spelling as s on s.office_id = b.office_id
    left join view.act as a on a.office_id = s.spelling and a.counted and a.served_on >= b.since
      and a.verdict is not null and a.verdict <> 'unreadable' and a.type = any(${types}::text[])
    group by b.office_id, b.since order by 3, 1`.execute(db);
  return since === null ? rows : rows.filter(({ acts }) => acts.length > 0);
};

export type DrawnAct = {
  readonly actId: string;
  readonly servedOn: string;
  readonly officeName: string | null;
  readonly verdict: NoticeVerdict;
};

/**
 * Draws acts by lot: the same ones for the same seed and the same acts received. Each act's lot is a hash of the seed and
 * its id, so that one act more changes the draw by one act at most.
 */
export const drawActs = async (
  db: Db,
  scope: Scope,
  lot: { seed: string; size: number },
): Promise<readonly DrawnAct[]> => {
  const { rows } = await sql<DrawnAct>`
    select id as "actId", served_on as "servedOn", office_name as "officeName", verdict from ${judgedActs(scope)} as a
    order by sha256(convert_to(${lot.seed} || ' ' || id::text, 'UTF8')), id limit ${lot.size}`.execute(db);
  return rows.toSorted((a, b) => a.servedOn.localeCompare(b.servedOn) || a.actId.localeCompare(b.actId));
};
