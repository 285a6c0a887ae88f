import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { readCheckpoint } from '../log/checkpoint.query.ts';
import { checkpointName } from './projection/view-tables.ts';

/** @throws when the database does not answer */
export const ping = async (db: Db): Promise<void> => {
  await sql`select 1`.execute(db);
};

/**
 * Age of the oldest act that is still on its way; 0 when none is. A worker that is alive but does nothing shows here, where
 * an answer to a ping says nothing.
 */
export const oldestWaitingSeconds = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ seconds: number | null }>`
    select extract(epoch from now() - min(received_at))::float8 as seconds from view.act
    where status in ('received', 'read', 'examined', 'filed')`.execute(db);
  return Math.max(0, rows[0]?.seconds ?? 0);
};

/** Counting every fact of a long import for each scrape would cost more than it says: beyond this, the lag is "at least". */
const MOST = 100_000;

/** How many events of the log the read models have not taken in yet, at most 100 000. */
export const projectionLag = async (db: Db): Promise<number> => {
  const at = await readCheckpoint(db, checkpointName('view'));
  const { rows } = await sql<{ lag: number }>`
    select count(*)::integer as lag from (
      select from event where (tx, position) > (${at.tx}::xid8, ${at.position}::bigint) limit ${MOST}) as waiting`.execute(
    db,
  );
  return rows[0]?.lag ?? 0;
};
