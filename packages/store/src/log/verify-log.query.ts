import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { hashEvent, NO_HASH } from './event-hash.ts';
import type { EventRow } from './parse-event.ts';

export type LogVerification = {
  readonly streams: number;
  readonly events: number;
  /** The first place of each stream where the chain no longer holds: that event, or the one before it, was changed, removed or put in. */
  readonly broken: readonly { readonly streamId: string; readonly streamVersion: number }[];
};

type HashedRow = EventRow & { readonly hash: Buffer };
type Link = { streamId: string; streamVersion: number; hash: Buffer; broken: boolean };

const PAGE = 5_000;

const readPage = async (db: Db, after: Link): Promise<readonly HashedRow[]> => {
  const { rows } = await sql<HashedRow>`
    select stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id, correlation_id,
      recorded_at, hash
    from event where (stream_id, stream_version) > (${after.streamId}, ${after.streamVersion}::integer)
    order by stream_id, stream_version limit ${PAGE}`.execute(db);
  return rows;
};

const expectedHash = (before: Buffer, row: HashedRow): Buffer =>
  hashEvent(before, {
    streamId: row.stream_id,
    streamVersion: row.stream_version,
    type: row.type,
    version: row.schema_version,
    data: row.data,
    businessDate: row.business_date,
    actor: { kind: row.actor_kind, id: row.actor_id },
    correlationId: row.correlation_id,
    recordedAt: row.recorded_at.toISOString(),
  });

const follow = (link: Link, row: HashedRow): Link => {
  const starts = row.stream_id !== link.streamId;
  const broken = starts ? false : link.broken;
  const follows = row.stream_version === (starts ? 0 : link.streamVersion) + 1;
  const holds = follows && expectedHash(starts ? NO_HASH : link.hash, row).equals(row.hash);
  return { streamId: row.stream_id, streamVersion: row.stream_version, hash: row.hash, broken: broken || !holds };
};

/**
 * Recomputes the chain of every stream as stored. What is missing from a stream's end cannot show in it: compare the count
 * of events with one kept elsewhere.
 */
export const verifyLog = async (db: Db): Promise<LogVerification> => {
  const broken: { streamId: string; streamVersion: number }[] = [];
  let link: Link = { streamId: '', streamVersion: 0, hash: NO_HASH, broken: false };
  let [streams, events] = [0, 0];
  for (let rows = await readPage(db, link); rows.length > 0; rows = await readPage(db, link)) {
    for (const row of rows) {
      const next = follow(link, row);
      const first = next.streamId !== link.streamId;
      if (first) streams += 1;
      if (next.broken && (first || !link.broken))
        broken.push({ streamId: next.streamId, streamVersion: next.streamVersion });
      link = next;
    }
    events += rows.length;
  }
  return { streams, events, broken };
};
