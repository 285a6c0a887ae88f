import type { BatchRow, BatchSummary } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Db } from '../../db.ts';
import type { ActViewStatus, BatchViewRow } from '../projection/view-rows.ts';

type ActCount = {
  readonly batch_id: string;
  readonly status: ActViewStatus;
  readonly refusal_code: string | null;
  readonly verdict: string | null;
  readonly acts: number;
  readonly review: number;
  readonly settled_at: Date | null;
};
type StageCount = { readonly batch_id: string; readonly stage: string; readonly acts: number };
type OutreachCount = {
  readonly batch_id: string;
  readonly channels: readonly string[];
  readonly none_reason: string | null;
  readonly acts: number;
};

/** Where nothing more happens to an act by itself. */
const ENDS: readonly ActViewStatus[] = ['decided', 'in_review', 'duplicate', 'refused', 'failed'];
const NOT_ACCEPTED: readonly ActViewStatus[] = ['duplicate', 'refused'];

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);

const tally = <T>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
  of: (row: T) => number,
): Record<string, number> => {
  const totals: Record<string, number> = {};
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) totals[key] = (totals[key] ?? 0) + of(row);
  }
  return totals;
};

/** An act whose reading failed for good has a notice that nobody could read: every accepted act is in the verdicts at the end. */
const verdictOf = ({ status, verdict }: ActCount): string | null =>
  NOT_ACCEPTED.includes(status) ? null : (verdict ?? (ENDS.includes(status) ? 'unreadable' : null));

/** From the submission to the last fact that ended an act's way; of a batch without acts, to its closing. */
const secondsOf = (batch: BatchViewRow, acts: readonly ActCount[]): number => {
  const ends = acts.flatMap((row) => row.settled_at?.getTime() ?? []);
  const end = ends.length > 0 ? Math.max(...ends) : Date.parse(batch.closed_at ?? batch.submitted_at);
  return Math.max(0, (end - Date.parse(batch.submitted_at)) / 1000);
};

type Counts = {
  readonly acts: readonly ActCount[];
  readonly stages: readonly StageCount[];
  readonly outreach: readonly OutreachCount[];
};

const outreachOf = (rows: readonly OutreachCount[]): BatchSummary['outreach'] => {
  const contacted = (channel: string): number => sum(rows, (row) => (row.channels.includes(channel) ? row.acts : 0));
  return {
    adil: contacted('adil'),
    empex: contacted('empex'),
    landlords: contacted('landlord'),
    none: tally(
      rows,
      (row) => row.none_reason,
      (row) => row.acts,
    ),
  };
};

/** Source: contract of the batch summary. `submitted` is what was received, so that the identity holds at any moment. */
const summaryOf = (batch: BatchViewRow, { acts, stages, outreach }: Counts): BatchSummary => {
  const ofStatus = (statuses: readonly ActViewStatus[]): number =>
    sum(acts, (row) => (statuses.includes(row.status) ? row.acts : 0));
  const submitted = sum(acts, (row) => row.acts);
  const allHere = batch.closed_at !== null && submitted >= (batch.closed_submitted ?? 0);
  return {
    batch: batch.id,
    submitted,
    accepted: submitted - ofStatus(NOT_ACCEPTED),
    duplicates: ofStatus(['duplicate']),
    refused: tally(
      acts,
      (row) => (row.status === 'refused' ? row.refusal_code : null),
      (row) => row.acts,
    ),
    settled: allHere && ofStatus(ENDS) === submitted,
    review: sum(acts, (row) => row.review),
    verdicts: tally(acts, verdictOf, (row) => row.acts),
    stages: tally(
      stages,
      (row) => row.stage,
      (row) => row.acts,
    ),
    outreach: outreachOf(outreach),
    seconds: secondsOf(batch, acts),
  };
};

const readCounts = async (db: Db, ids: readonly string[]): Promise<Counts> => {
  const acts = sql<ActCount>`
    select batch_id, status, refusal_code, verdict, count(*)::integer as acts,
      (count(*) filter (where review_needed))::integer as review, max(settled_at) as settled_at
    from view.act where batch_id = any(${ids}::uuid[]) group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  const stages = sql<StageCount>`
    select batch_id, stage, count(*)::integer as acts from view.procedure_stage
    where batch_id = any(${ids}::uuid[]) and superseded_at is null group by 1, 2 order by 1, 2`.execute(db);
  const outreach = sql<OutreachCount>`
    select batch_id, channels, none_reason, count(*)::integer as acts from view.outreach
    where batch_id = any(${ids}::uuid[]) group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  const [ofActs, ofStages, ofOutreach] = await Promise.all([acts, stages, outreach]);
  return { acts: ofActs.rows, stages: ofStages.rows, outreach: ofOutreach.rows };
};

const toRow = (batch: BatchViewRow, counts: Counts): BatchRow => {
  const own = <T extends { readonly batch_id: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.batch_id === batch.id);
  const acts = own(counts.acts);
  return {
    id: batch.id,
    submittedAt: batch.submitted_at,
    demonstration: batch.demonstration,
    channel: batch.channel,
    closed: batch.closed_at !== null,
    settledActs: sum(acts, (row) => (ENDS.includes(row.status) ? row.acts : 0)),
    summary: summaryOf(batch, { acts, stages: own(counts.stages), outreach: own(counts.outreach) }),
  };
};

/** Batches with their summaries, in three more queries whatever their number. */
export const withSummaries = async (db: Db, batches: readonly BatchViewRow[]): Promise<readonly BatchRow[]> => {
  if (batches.length === 0) return [];
  const counts = await readCounts(
    db,
    batches.map((batch) => batch.id),
  );
  return batches.map((batch) => toRow(batch, counts));
};
