import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { Db } from '../db.ts';
import { gather } from '../gather.ts';
import { readStreams } from './read-streams.query.ts';

const GATHERING = { waitMs: 5, most: 50 };

/**
 * Reads the streams that several handlers of one process ask for in one query.
 *
 * @returns a function from stream to its events, oldest first; empty when it does not exist
 */
export const createStreamReader = (db: Db): ((streamId: string) => Promise<readonly RecordedEvent<AmontEvent>[]>) =>
  gather(async (streamIds: readonly string[]) => {
    const streams = await readStreams(db, [...new Set(streamIds)]);
    return streamIds.map((id) => streams.get(id) ?? []);
  }, GATHERING);
