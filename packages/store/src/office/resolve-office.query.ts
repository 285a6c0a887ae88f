import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** The office that an id stands for now: after a merge, an id it had before still leads to it. An id never met is its own. */
export const resolveOffice = async (db: Db, id: string): Promise<string> => {
  const { rows } = await sql<{ office_id: string }>`
    select office_id from view.office_spelling where spelling = ${id}`.execute(db);
  return rows[0]?.office_id ?? id;
};

/** How an office is called: as a person named it, else as it was first met, else by its id. */
export const officeNameOf = async (db: Db, id: string): Promise<string> => {
  const { rows } = await sql<{ name: string | null }>`
    select coalesce(
      (select name from view.office where id = ${id}),
      (select name from view.office_spelling where office_id = ${id}
        order by spelling = office_id desc, first_seen_at, spelling limit 1)) as name`.execute(db);
  return rows[0]?.name ?? id;
};
