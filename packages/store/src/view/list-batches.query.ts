import type { BatchRow } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { withSummaries } from './batch/read-batch-rows.query.ts';
import type { BatchViewRow } from './projection/view-rows.ts';

/** The last batches, newest first, removed ones left out. @param limit 100 when left out */
export const listBatches = async (db: Db, limit = 100): Promise<readonly BatchRow[]> => {
  const { rows } = await sql<{ row: BatchViewRow }>`
    select to_jsonb(b) as row from view.batch as b where not removed
    order by submitted_position desc limit ${limit}`.execute(db);
  return withSummaries(
    db,
    rows.map(({ row }) => row),
  );
};
