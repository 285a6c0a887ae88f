import { sql } from 'kysely';
import type { Db } from '../../db.ts';
import { type ViewTable, viewTable } from './view-tables.ts';

/** Every row of a read model, in no order: for tests that compare what stands with what stood. */
export const readViewRows = async (db: Db, table: ViewTable): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(v) as row from ${viewTable('view', table)} as v`.execute(db);
  return rows.map(({ row }) => row);
};
