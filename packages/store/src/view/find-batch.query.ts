import type { BatchRow, BatchSummary } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { withSummaries } from './batch/read-batch-rows.query.ts';
import type { BatchViewRow } from './projection/view-rows.ts';

/** A batch with its summary; null when there is none, or it was removed. */
export const findBatch = async (db: Db, batchId: string): Promise<BatchRow | null> => {
  const { rows } = await sql<{ row: BatchViewRow }>`
    select to_jsonb(b) as row from view.batch as b where id = ${batchId}::uuid and not removed`.execute(db);
  const [batch] = await withSummaries(
    db,
    rows.map(({ row }) => row),
  );
  return batch ?? null;
};

/** What a batch gave so far, section 5 of the contract; null when there is no such batch. */
export const batchSummary = async (db: Db, batchId: string): Promise<BatchSummary | null> =>
  (await findBatch(db, batchId))?.summary ?? null;
