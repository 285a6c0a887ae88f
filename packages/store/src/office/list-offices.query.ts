import type { OfficeRow } from '@amont/contracts/http/office';
import { FEWEST_ACTS } from '@amont/contracts/http/office-report';
import { complianceRate } from '@amont/domain/indicator/ratio';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db.ts';

type Row = Omit<OfficeRow, 'complianceRate'> & { readonly verdicts: Partial<Record<NoticeVerdict, number>> | null };

const readRows = async (db: Db, wanted: RawBuilder<boolean>): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    with spelling as (
      select office_id, count(*)::integer as spellings,
        (array_agg(name order by spelling = office_id desc, first_seen_at, spelling))[1] as name,
        (array_agg(postal_code order by spelling = office_id desc, first_seen_at, spelling) filter (where postal_code is not null))[1] as postal_code
      from view.office_spelling group by office_id),
    counted as (
      select s.office_id, a.served_on, a.verdict from view.act as a
      join view.office_spelling as s on s.spelling = a.office_id where a.counted),
    acts as (
      select office_id, count(*)::integer as acts, max(served_on) as last_served_on from counted group by office_id),
    verdicts as (
      select office_id, jsonb_object_agg(verdict, n) as verdicts from (
        select c.office_id, c.verdict, count(*)::integer as n from counted as c join acts as a on a.office_id = c.office_id
        where c.verdict is not null and c.served_on > a.last_served_on - 365
        group by 1, 2) as by_verdict group by office_id),
    maybe as (
      select s.office_id, array_agg(distinct o.office_id order by o.office_id) as maybe
      from view.office_spelling as s, unnest(s.maybe) as m (spelling)
      join view.office_spelling as o on o.spelling = m.spelling
      where o.office_id <> s.office_id group by s.office_id)
    select s.office_id as id, coalesce(o.name, s.name) as name, s.postal_code as "postalCode", s.spellings,
      coalesce(a.acts, 0) as acts, a.last_served_on as "lastServedOn", v.verdicts, coalesce(m.maybe, '{}') as maybe,
      coalesce(o.reports, 'wanted') as reports, coalesce(o.address, false) as address,
      (select count(*)::integer from view.contest as c join view.act as ca on ca.id = c.act_id
        join view.office_spelling as cs on cs.spelling = ca.office_id where cs.office_id = s.office_id and c.outcome is null) as "openContests"
    from spelling as s
    left join view.office as o on o.id = s.office_id
    left join acts as a on a.office_id = s.office_id
    left join verdicts as v on v.office_id = s.office_id
    left join maybe as m on m.office_id = s.office_id
    where ${wanted} order by acts desc, name, id`.execute(db);
  return rows;
};

const toOffice = ({ verdicts, ...row }: Row): OfficeRow => {
  const counts = verdicts ?? {};
  const judged = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return { ...row, complianceRate: judged < FEWEST_ACTS ? null : complianceRate(counts) };
};

/** Every office that acts were met of, most acts first. */
export const listOffices = async (db: Db): Promise<OfficeRow[]> => (await readRows(db, sql`true`)).map(toOffice);

/** One office; null when no act was met of it. */
export const findOfficeRow = async (db: Db, id: string): Promise<OfficeRow | null> => {
  const [row] = await readRows(db, sql`s.office_id = ${id}`);
  return row === undefined ? null : toOffice(row);
};

/** Whether reports give the median of all offices; a person switched it on. */
export const isMedianShown = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ median: boolean }>`select median from view.report_setting where id = 'reports'`.execute(
    db,
  );
  return rows[0]?.median ?? false;
};
