import type { ActRow, actQuery } from '@amont/contracts/http/batch';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { readActViewRows, withPersonalData } from './act/read-act-rows.query.ts';
import type { ActViewRow } from './projection/view-rows.ts';

type ActQuery = z.output<typeof actQuery>;

/** Acts of every spelling that belongs to the office now; an office that no act was met of has none. */
const ofOffice = (office: string | undefined): RawBuilder<unknown>[] =>
  office === undefined
    ? []
    : [sql`a.office_id in (select spelling from view.office_spelling where office_id = ${office})`];

const filterOf = (query: ActQuery): RawBuilder<boolean> => {
  const equal = (column: string, value: string | undefined): RawBuilder<unknown>[] =>
    value === undefined ? [] : [sql`${sql.id('a', column)} = ${value}`];
  const filters: readonly RawBuilder<unknown>[] = [
    ...equal('status', query.status),
    ...equal('type', query.type),
    ...equal('verdict', query.verdict),
    ...ofOffice(query.office),
    ...equal('batch_id', query.batch),
    ...(query.review === undefined
      ? []
      : [query.review === 'needed' ? sql`a.review_needed` : sql`not a.review_needed`]),
  ];
  return filters.length === 0 ? sql`true` : sql`(${sql.join(filters, sql` and `)})`;
};

/** A batch is read in the order its files were sent; all acts, newest first. The cursor is the place of the last row shown. */
const cursorOf = (query: ActQuery, row: ActViewRow): string =>
  query.batch === undefined ? String(row.received_position) : `${row.ordinal}.${row.received_position}`;

const afterCursor = (query: ActQuery): RawBuilder<boolean> => {
  const [first, second] = /^(\d{1,18})(?:\.(\d{1,18}))?$/.exec(query.after ?? '')?.slice(1) ?? [];
  if (first === undefined) return sql`true`;
  return query.batch === undefined
    ? sql`a.received_position < ${first}::bigint`
    : sql`(a.ordinal, a.received_position) > (${first}::bigint, ${second ?? '0'}::bigint)`;
};

const count = async (db: Db, filter: RawBuilder<boolean>): Promise<number> => {
  const { rows } = await sql<{ total: number }>`
    select count(*)::integer as total from view.act as a where ${filter}`.execute(db);
  return rows[0]?.total ?? 0;
};

/**
 * A page of acts.
 *
 * @returns `total` of all that fit, and the cursor of the next page, null at the end
 */
export const listActs = async (
  store: Store,
  query: ActQuery,
): Promise<{ acts: ActRow[]; total: number; next: string | null }> => {
  const filter = filterOf(query);
  const order = query.batch === undefined ? sql`a.received_position desc` : sql`a.ordinal, a.received_position`;
  const [rows, total] = await Promise.all([
    readActViewRows(
      store.db,
      sql`where ${filter} and ${afterCursor(query)} order by ${order} limit ${query.limit + 1}`,
    ),
    count(store.db, filter),
  ]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const next = rows.length > query.limit && last !== undefined ? cursorOf(query, last) : null;
  return { acts: await withPersonalData(store, page), total, next };
};
