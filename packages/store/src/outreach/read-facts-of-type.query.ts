import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { type EventRow, parseEvent } from '../log/parse-event.ts';

/** Types that have an index of their own: they are few. */
export type RareType = Extract<AmontEvent['type'], `outreach.${string}` | `letters.${string}`>;
type Of<T extends RareType> = RecordedEvent<Extract<AmontEvent, { type: T }>>;

/** The latest facts of a type, newest first. */
export const readFactsOfType = async <T extends RareType>(
  db: Db,
  type: T,
  limit = 1_000,
): Promise<readonly Of<T>[]> => {
  const { rows } = await sql<EventRow>`
    select position, tx, stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id,
      correlation_id, recorded_at
    from event where type = ${sql.lit(type)} order by position desc limit ${limit}`.execute(db);
  return rows.map((row) => parseEvent(row) as Of<T>);
};
