import type { ProcedureRow } from '@amont/contracts/http/procedure';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { readProcedureRows } from './procedure/read-procedure-rows.query.ts';

type Page = { readonly after?: string | undefined; readonly limit: number };

/** Stands for "no stage yet" in the order, after every real day. */
const NO_DAY = '0001-01-01';

const afterCursor = (after: string | undefined): RawBuilder<boolean> => {
  const [day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(after ?? '')?.slice(1) ?? [];
  if (day === undefined || id === undefined) return sql`true`;
  return sql`(coalesce(p.stage_on, date '0001-01-01'), p.id) < (${day}::date, ${id}::uuid)`;
};

const count = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ total: number }>`select count(*)::integer as total from view.procedure`.execute(db);
  return rows[0]?.total ?? 0;
};

/** A page of procedures, those that reached their stage last first; `next` is the cursor of the next page, null at the end. */
export const listProcedures = async (
  store: Store,
  { after, limit }: Page,
): Promise<{ procedures: ProcedureRow[]; total: number; next: string | null }> => {
  const order = sql`order by coalesce(p.stage_on, date '0001-01-01') desc, p.id desc limit ${limit + 1}`;
  const [found, total] = await Promise.all([
    readProcedureRows(store, sql`where ${afterCursor(after)} ${order}`),
    count(store.db),
  ]);
  const procedures = found.slice(0, limit).map(({ row }) => row);
  const last = procedures.at(-1);
  const next = found.length > limit && last !== undefined ? `${last.stageOn ?? NO_DAY}_${last.id}` : null;
  return { procedures, total, next };
};
