import type { ActRow, BatchSummary } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { readActViewRows, withPersonalData } from './act/read-act-rows.query.ts';
import { batchSummary } from './find-batch.query.ts';

export type BatchProgress = {
  /** Acts that moved since, each once, as they stand now; those that moved first come first. */
  readonly acts: readonly ActRow[];
  readonly summary: BatchSummary;
  /** Hand it in to go on from here. */
  readonly cursor: string;
  readonly more: boolean;
};

/** An act's details are opened for each row shown: not more than a page takes in at once. */
const PAGE = 200;

/**
 * What moved in a batch since a cursor, for whoever follows it live.
 *
 * @param after `0` to begin
 * @returns null when there is no such batch
 */
export const batchProgress = async (store: Store, batchId: string, after: string): Promise<BatchProgress | null> => {
  const [tx, position] = /^(\d{1,20})\.(\d{1,18})$/.exec(after)?.slice(1) ?? ['0', '0'];
  // Acts first: a summary read later says at least what they say.
  const moved = await readActViewRows(
    store.db,
    sql`where batch_id = ${batchId}::uuid and (changed_tx, changed_position) > (${tx}::xid8, ${position}::bigint)
      order by changed_tx, changed_position limit ${PAGE + 1}`,
  );
  const summary = await batchSummary(store.db, batchId);
  if (summary === null) return null;
  const page = moved.slice(0, PAGE);
  const last = page.at(-1);
  return {
    acts: await withPersonalData(store, page),
    summary,
    cursor: last === undefined ? after : `${last.changed_tx}.${last.changed_position}`,
    more: moved.length > PAGE,
  };
};
