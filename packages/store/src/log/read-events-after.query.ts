import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type EventRow, parseEvent } from './parse-event.ts';

/**
 * Events after a place in the log, oldest first, that no running transaction can still precede: those of transactions
 * older than the oldest one still running. A transaction left open anywhere in the cluster therefore holds the tail back.
 *
 * @param limit at most so many events
 * @param types only these types; all when left out
 * @returns empty when nothing new is settled. The place after the last event is `checkpointOf(last)`
 */
export const readEventsAfter = async (
  db: Db,
  after: Checkpoint,
  limit: number,
  types?: readonly string[],
): Promise<readonly RecordedEvent<AmontEvent>[]> => {
  const ofTypes = types === undefined ? sql`true` : sql`type = any(${types}::text[])`;
  const { rows } = await sql<EventRow>`
    select position, tx, stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id,
      correlation_id, recorded_at
    from event
    where (tx, position) > (${after.tx}::xid8, ${after.position}::bigint)
      and tx < pg_snapshot_xmin(pg_current_snapshot())
      and ${ofTypes}
    order by tx, position
    limit ${limit}`.execute(db);
  return rows.map(parseEvent);
};
