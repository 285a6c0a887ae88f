import type { failureList } from '@amont/contracts/http/administration';
import { failureMessage } from '@amont/domain/act/failure-message';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Store } from '../open-store.ts';
import { readActViewRows, readFileNames } from './act/read-act-rows.query.ts';

type Failure = z.output<typeof failureList>['failures'][number];

/** More than a person looks through: the cause is then the same for all. */
const MOST = 500;

/** The acts whose step failed for good and was not tried again yet, newest first. */
export const listFailures = async (store: Store): Promise<readonly Failure[]> => {
  const rows = await readActViewRows(
    store.db,
    sql`where status = 'failed' order by received_position desc limit ${MOST}`,
  );
  const names = await readFileNames(
    store,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    actId: row.id,
    batchId: row.batch_id,
    fileName: names.get(row.id) ?? '',
    step: row.failed_step ?? '',
    code: row.failed_code ?? '',
    reason: failureMessage(row.failed_step ?? '', row.failed_code ?? ''),
    at: row.failed_at ?? row.received_at,
  }));
};
