import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Db } from '../../db.ts';
import type { Checkpoint } from '../../log/checkpoint.ts';
import { type EventRow, parseEvent } from '../../log/parse-event.ts';

/** A settled row of the log: an event of this release, or one it cannot read (`event` null), which must not stop the others. */
export type Fact = Checkpoint & { readonly type: string; readonly event: RecordedEvent<AmontEvent> | null };

const factOf = (row: EventRow): Fact => {
  const place = { tx: row.tx, position: row.position, type: row.type };
  try {
    return { ...place, event: parseEvent(row) };
  } catch {
    return { ...place, event: null };
  }
};

/**
 * Rows of the log after a place, oldest first, that no running transaction can still precede; with the same gate as
 * `readEventsAfter`, but a row that this release cannot read is given as such instead of stopping the reader for good.
 */
export const readFactsAfter = async (db: Db, after: Checkpoint, limit: number): Promise<readonly Fact[]> => {
  const { rows } = await sql<EventRow>`
    select position, tx, stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id,
      correlation_id, recorded_at
    from event
    where (tx, position) > (${after.tx}::xid8, ${after.position}::bigint)
      and tx < pg_snapshot_xmin(pg_current_snapshot())
    order by tx, position
    limit ${limit}`.execute(db);
  return rows.map(factOf);
};

/** Whether facts are written that a running transaction may still precede: nothing will announce them once they are settled. */
export const hasUnsettledFacts = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ unsettled: boolean }>`
    select exists (select from event where tx >= pg_snapshot_xmin(pg_current_snapshot())) as unsettled`.execute(db);
  return rows[0]?.unsettled ?? false;
};
