import type { ActFacts } from '@amont/domain/act/act.events';
import type { DayRange } from '@amont/domain/indicator/period';
import { complianceRate } from '@amont/domain/indicator/ratio';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';
import { contestedPoint } from '@amont/domain/office/contest.events';
import type { ActContest, ActMarks, OfficeAct } from '@amont/domain/office/office-act';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { vaultDetails } from '../review/review-act.query.ts';

/** Acts counted in figures, with the office that their spelling belongs to now. */
const OFFICE_ACTS = sql`view.act as a join view.office_spelling as s on s.spelling = a.office_id`;

/** An office's acts that count in figures, served in a range of days, oldest first. */
export const readOfficeActs = async (db: Db, officeId: string, range: DayRange): Promise<readonly OfficeAct[]> => {
  const { rows } = await sql<{ id: string; served_on: string; facts: ActFacts }>`
    select a.id, a.served_on, a.facts from ${OFFICE_ACTS}
    where s.office_id = ${officeId} and a.counted and a.type is not null
      and a.served_on between ${range.from}::date and ${range.until}::date
    order by a.served_on, a.id`.execute(db);
  return rows.flatMap(({ id, served_on: servedOn, facts }) => {
    const { type, notice, mentions, phoneCount, legalChecks: checks } = facts;
    if (type === null) return [];
    const { verdict = null, version = null, findings = [], pages = [] } = notice ?? {};
    return [
      { actId: id, type, servedOn, verdict, version, phoneCount, findings, noticePages: pages, mentions, checks },
    ];
  });
};

const arrival = z.looseObject({ fileName: z.string() });

/** People whom the reading names for sure: below the threshold at which it asks, what may be a name is not known. */
const SURE = 0.8;

/** By what an office knows its acts again, from the vault. */
export const readActMarks = async (
  { db, vault }: Store,
  actIds: readonly string[],
): Promise<ReadonlyMap<string, ActMarks>> => {
  const [details, arrivals] = [
    await vault.openMany(db, 'details', actIds),
    await vault.openMany(db, 'arrival', actIds),
  ];
  return new Map(
    actIds.map((id) => {
      const known = vaultDetails.safeParse(details.get(id)).data ?? null;
      const named = (known?.act?.tenants.length ?? 0) > 0 && (known?.confidence.tenants ?? 0) >= SURE;
      return [
        id,
        {
          officeReference: known?.act?.officeReference ?? null,
          fileName: arrival.safeParse(arrivals.get(id)).data?.fileName ?? null,
          tenants: named ? (known?.act?.tenants ?? null) : null,
          checkMessages: new Map(known?.act?.legalChecks.map(({ id, message }) => [id, message]) ?? []),
        },
      ];
    }),
  );
};

/** What was contested of these acts, oldest first. */
export const readActContests = async (db: Db, actIds: readonly string[]): Promise<readonly ActContest[]> => {
  const { rows } = await sql<ActContest>`
    select act_id as "actId", point, outcome from view.contest where act_id = any(${actIds}::uuid[])
    order by raised_at, id`.execute(db);
  // The database keeps the keys of a point in an order of its own.
  return rows.map((row) => ({ ...row, point: contestedPoint.parse(row.point) }));
};

/** Too few offices, and the middle one could be guessed. */
const FEWEST_OFFICES = 5;

/**
 * The middle compliance of all offices with five judged acts at least in the range; it names none.
 *
 * @param types types of act that have a notice
 * @returns null with fewer than five such offices
 */
export const readMedian = async (
  db: Db,
  range: DayRange,
  types: readonly string[],
): Promise<{ rate: number; offices: number } | null> => {
  const { rows } = await sql<{ verdicts: Partial<Record<NoticeVerdict, number>> }>`
    select jsonb_object_agg(verdict, n) as verdicts from (
      select s.office_id, a.verdict, count(*)::integer as n from ${OFFICE_ACTS}
      where a.counted and a.verdict is not null and a.verdict <> 'unreadable' and a.type = any(${types}::text[])
        and a.served_on between ${range.from}::date and ${range.until}::date
      group by 1, 2) as by_verdict
    group by office_id having sum(n) >= 5`.execute(db);
  const rates = rows.flatMap(({ verdicts }) => complianceRate(verdicts) ?? []).toSorted((a, b) => a - b);
  if (rates.length < FEWEST_OFFICES) return null;
  const [low, high] = [rates[Math.floor((rates.length - 1) / 2)] ?? 0, rates[Math.ceil((rates.length - 1) / 2)] ?? 0];
  return { rate: Math.round(((low + high) / 2) * 10_000) / 10_000, offices: rates.length };
};
