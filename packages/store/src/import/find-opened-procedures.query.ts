import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Of these ids, those of procedures that the log has opened. */
export const findOpenedProcedures = async (db: Db, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select substr(stream_id, 11) as id from event
    where stream_id = any(${ids.map((id) => `procedure-${id}`)}::text[]) and type = 'procedure.opened'`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
