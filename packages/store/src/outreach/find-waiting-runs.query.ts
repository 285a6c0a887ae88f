import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Runs whose letters are still to be made, oldest first. */
export const findWaitingRuns = async (db: Db): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select started.data ->> 'runId' as id from event as started
    where started.type = 'letters.run-started' and not exists (
      select from event as rendered
      where rendered.type = 'letters.run-rendered' and rendered.stream_id = started.stream_id)
    order by started.position limit 20`.execute(db);
  return rows.map(({ id }) => id);
};
