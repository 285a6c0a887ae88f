import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { VIEW_TABLES, type ViewTable, viewTable } from './view-tables.ts';

type Compared = {
  readonly extra: string;
  readonly missing: string;
  readonly changed: string;
  readonly keys: readonly string[] | null;
};

const compareTable = async (tx: Tx, table: ViewTable): Promise<Compared | undefined> => {
  const keys: readonly string[] = VIEW_TABLES[table];
  const key = sql.join(keys.map((column) => sql.id(column)));
  const [first = ''] = keys;
  const { rows } = await sql<Compared>`
    select count(*) filter (where s is null) as extra, count(*) filter (where v is null) as missing,
      count(*) filter (where v is not null and s is not null) as changed,
      (array_agg(concat_ws(' ', ${key}) order by ${key}))[1:3] as keys
    from (select ${key}, v::text as v from ${viewTable('view', table)} as v) as standing
    full join (select ${key}, s::text as s from ${viewTable('view_shadow', table)} as s) as rebuilt using (${key})
    where v is distinct from s
    having count(${sql.id(first)}) > 0`.execute(tx);
  return rows[0];
};

/**
 * Compares the standing read models with the rebuilt ones, byte for byte.
 *
 * @returns one French line a table that differs, with the keys of up to three rows; empty when all are the same
 */
export const compareViews = async (tx: Tx): Promise<readonly string[]> => {
  const differences: string[] = [];
  for (const table of Object.keys(VIEW_TABLES) as ViewTable[]) {
    const found = await compareTable(tx, table);
    if (found === undefined) continue;
    const { extra, missing, changed, keys } = found;
    differences.push(
      `${table} : ${changed} lignes changées, ${extra} en trop, ${missing} absentes (${(keys ?? []).join(' ; ')})`,
    );
  }
  return differences;
};
