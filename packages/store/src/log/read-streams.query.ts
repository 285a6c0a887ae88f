import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { type EventRow, parseEvent } from './parse-event.ts';

type Events = readonly RecordedEvent<AmontEvent>[];

/** All events of several streams, each in order; empty for one that does not exist. */
export const readStreams = async (db: Db, streamIds: readonly string[]): Promise<ReadonlyMap<string, Events>> => {
  const { rows } = await sql<EventRow>`
    select position, tx, stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id,
      correlation_id, recorded_at
    from event where stream_id = any(${streamIds}::text[])
    order by stream_id, stream_version`.execute(db);
  const found = Map.groupBy(rows.map(parseEvent), ({ streamId }) => streamId);
  return new Map(streamIds.map((id) => [id, found.get(id) ?? []]));
};
