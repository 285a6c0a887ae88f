import { sql } from 'kysely';
import type { Db } from '../db.ts';

/**
 * Whether facts are written that a running transaction may still precede, so that readers do not see them yet. Nothing
 * announces the moment they settle: a reader that found nothing looks again soon.
 */
export const isLogUnsettled = async (db: Db): Promise<boolean> => {
  // By the last place, not by `exists`: without statistics (after a bulk) the planner reads the whole table for that.
  const { rows } = await sql<{ unsettled: boolean }>`
    select tx >= pg_snapshot_xmin(pg_current_snapshot()) as unsettled
    from event order by tx desc, position desc limit 1`.execute(db);
  return rows[0]?.unsettled ?? false;
};
