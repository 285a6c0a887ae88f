import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { Db } from '../db.ts';
import { readStreams } from './read-streams.query.ts';

/** All events of a stream in order; empty when it does not exist. Its version is their number. */
export const readStream = async (db: Db, streamId: string): Promise<readonly RecordedEvent<AmontEvent>[]> =>
  (await readStreams(db, [streamId])).get(streamId) ?? [];
