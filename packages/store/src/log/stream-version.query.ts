import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** How many events a stream has; 0 when it does not exist. */
export const streamVersion = async (db: Db, streamId: string): Promise<number> => {
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(stream_version), 0) as version from event where stream_id = ${streamId}`.execute(db);
  return rows[0]?.version ?? 0;
};
