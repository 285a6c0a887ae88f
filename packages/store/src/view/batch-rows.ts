import type { BatchRow, BatchSummary } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

type Counts = Readonly<Record<string, number>>;
type SummaryRow = {
  readonly id: string;
  readonly submitted_at: Date;
  readonly demonstration: boolean;
  readonly channel: string;
  readonly closed: boolean;
  readonly submitted: number;
  readonly duplicates: number;
  readonly refused_total: number;
  readonly settled_acts: number;
  readonly review: number;
  readonly seconds: number;
  readonly refused: Counts;
  readonly verdicts: Counts;
  readonly stages: Counts;
  readonly channels: Counts;
  readonly none: Counts;
};

/** The states in which nothing more happens to an act by itself. */
const END = sql`('duplicate', 'refused', 'failed', 'in_review', 'decided')`;

const counted = (rows: ReturnType<typeof sql>) =>
  sql`coalesce((select jsonb_object_agg(key, n) from (${rows}) as counted (key, n)), '{}'::jsonb)`;

const summaryOf = (row: SummaryRow): BatchSummary => ({
  batch: row.id,
  submitted: row.submitted,
  accepted: row.submitted - row.duplicates - row.refused_total,
  duplicates: row.duplicates,
  refused: { ...row.refused },
  settled: row.closed && row.settled_acts === row.submitted,
  review: row.review,
  verdicts: { ...row.verdicts },
  stages: { ...row.stages },
  outreach: {
    adil: row.channels.adil ?? 0,
    empex: row.channels.empex ?? 0,
    landlords: row.channels.landlord ?? 0,
    none: { ...row.none },
  },
  seconds: row.seconds,
});

const rowOf = (row: SummaryRow): BatchRow => ({
  id: row.id,
  submittedAt: row.submitted_at.toISOString(),
  demonstration: row.demonstration,
  channel: row.channel,
  closed: row.closed,
  settledActs: row.settled_acts,
  summary: summaryOf(row),
});

/**
 * Batches with their summary (section 5 of the contract), newest first. Until it is closed, a batch's files still arrive,
 * so it is settled only when closed and all the files it was closed with are at the end of their way.
 *
 * @param filter.id one batch; left out, the newest ones
 */
export const readBatchRows = async (db: Db, filter: { id?: string; limit?: number }): Promise<readonly BatchRow[]> => {
  const only = filter.id === undefined ? sql`true` : sql`batch.id = ${filter.id}::uuid`;
  const { rows } = await sql<SummaryRow>`
    select batch.id, batch.submitted_at, batch.demonstration, batch.channel, batch.closed_at is not null as closed,
      coalesce(greatest(batch.closed_submitted, total.submitted), 0) as submitted,
      total.duplicates, total.refused_total, total.settled_acts, total.review,
      coalesce(extract(epoch from total.last_settled - batch.submitted_at), 0)::float8 as seconds,
      ${counted(sql`select refusal_code, count(*)::int from view.act where batch_id = batch.id and status = 'refused' group by 1`)} as refused,
      ${counted(sql`select verdict, count(*)::int from view.act
        where batch_id = batch.id and verdict is not null and status not in ('duplicate', 'refused') group by 1`)} as verdicts,
      ${counted(sql`select stage, count(*)::int from view.procedure_stage
        where batch_id = batch.id and superseded_at is null group by 1`)} as stages,
      ${counted(sql`select channel, count(*)::int from view.outreach, unnest(channels) as channel
        where batch_id = batch.id group by 1`)} as channels,
      ${counted(sql`select none_reason, count(*)::int from view.outreach
        where batch_id = batch.id and none_reason is not null group by 1`)} as none
    from view.batch as batch
    cross join lateral (
      select count(*)::int as submitted,
        count(*) filter (where status = 'duplicate')::int as duplicates,
        count(*) filter (where status = 'refused')::int as refused_total,
        count(*) filter (where status in ${END})::int as settled_acts,
        count(*) filter (where review_needed and status not in ('duplicate', 'refused'))::int as review,
        max(settled_at) as last_settled
      from view.act where batch_id = batch.id) as total
    where not batch.removed and ${only}
    order by batch.submitted_position desc
    limit ${filter.limit ?? 100}`.execute(db);
  return rows.map(rowOf);
};
