import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { Db } from '../db.ts';
import { parseEvent } from './parse-event.ts';

/** All events of a stream in order; empty when it does not exist. Its version is their number. */
export const readStream = async (db: Db, streamId: string): Promise<readonly RecordedEvent<AmontEvent>[]> => {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('stream_id', '=', streamId)
    .orderBy('stream_version')
    .execute();
  return rows.map(parseEvent);
};
