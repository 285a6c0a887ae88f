import { sql } from 'kysely';
import type { Db } from '../../db.ts';

/** The procedure itself, or the one it went into, one after the other: a link kept from before a merge still leads there. */
export const standingProcedure = async (db: Db, procedureId: string): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    with recursive step (id) as (
      select ${procedureId}::uuid
      union select merged.into_id from view.merged_procedure as merged join step on merged.id = step.id)
    select id from step where not exists (select from view.merged_procedure as merged where merged.id = step.id)`.execute(
    db,
  );
  return rows[0]?.id ?? procedureId;
};
