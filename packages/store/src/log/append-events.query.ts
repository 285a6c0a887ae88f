import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { Actor, RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import { storeError } from '../errors.ts';
import { hashEvent, NO_HASH } from './event-hash.ts';
import { definitionOf } from './parse-event.ts';

/** Facts to add to one stream. */
export type Append = {
  readonly streamId: string;
  /** Version of the stream when it was read: the number of its events. 0 for a new one. */
  readonly expectedVersion: number;
  readonly events: readonly DomainEvent[];
  readonly actor: Actor;
  /** The batch or import it comes from. */
  readonly correlationId: string | null;
};

type Head = { readonly stream_id: string; readonly version: number; readonly hash: Buffer | null; readonly now: Date };
type Prepared = Omit<RecordedEvent<AmontEvent>, 'position' | 'tx'> & { readonly hash: Buffer };

/** The last event of each stream, and the database's clock, to the millisecond so that it survives a round trip. */
const readHeads = async (tx: Tx, streamIds: readonly string[]): Promise<Map<string, Head>> => {
  const { rows } = await sql<Head>`
    select wanted.stream_id, coalesce(last.stream_version, 0) as version, last.hash,
      date_trunc('milliseconds', clock_timestamp()) as now
    from unnest(${streamIds}::text[]) as wanted (stream_id)
    left join lateral (
      select stream_version, hash from event
      where event.stream_id = wanted.stream_id order by stream_version desc limit 1
    ) as last on true`.execute(tx);
  return new Map(rows.map((row) => [row.stream_id, row]));
};

const conflict = (streamId: string, cause?: unknown): Error =>
  storeError('store.version-conflict', `stream ${streamId} has moved on`, cause);

const prepare = (append: Append, head: Head | undefined): readonly Prepared[] => {
  if (head === undefined || head.version !== append.expectedVersion) throw conflict(append.streamId);
  let hash = head.hash ?? NO_HASH;
  const recordedAt = head.now.toISOString();
  return append.events.map((event, index) => {
    const { businessDate } = definitionOf(event.type);
    const hashed = {
      ...(event as AmontEvent),
      streamId: append.streamId,
      streamVersion: append.expectedVersion + index + 1,
      businessDate: businessDate(event.data as never),
      actor: append.actor,
      correlationId: append.correlationId,
      recordedAt,
    };
    hash = hashEvent(hash, hashed);
    return { ...hashed, hash };
  });
};

const column = <T>(rows: readonly Prepared[], pick: (row: Prepared) => T): readonly T[] => rows.map(pick);

const insert = async (tx: Tx, rows: readonly Prepared[]): Promise<readonly { position: string; tx: string }[]> => {
  const inserted = await sql<{ position: string; tx: string }>`
    insert into event (stream_id, stream_version, type, schema_version, data, business_date, actor_kind, actor_id,
      correlation_id, recorded_at, hash)
    select stream_id, stream_version, type, schema_version, data::jsonb, business_date, actor_kind, actor_id,
      correlation_id, recorded_at, decode(hash, 'hex')
    from unnest(
      ${column(rows, (r) => r.streamId)}::text[], ${column(rows, (r) => r.streamVersion)}::integer[],
      ${column(rows, (r) => r.type)}::text[], ${column(rows, (r) => r.version)}::smallint[],
      ${column(rows, (r) => JSON.stringify(r.data))}::text[], ${column(rows, (r) => r.businessDate)}::date[],
      ${column(rows, (r) => r.actor.kind)}::text[], ${column(rows, (r) => r.actor.id)}::text[],
      ${column(rows, (r) => r.correlationId)}::text[], ${column(rows, (r) => r.recordedAt)}::timestamptz[],
      ${column(rows, (r) => r.hash.toString('hex'))}::text[]
    ) with ordinality as added (stream_id, stream_version, type, schema_version, data, business_date, actor_kind,
      actor_id, correlation_id, recorded_at, hash, ordinal)
    order by ordinal
    returning position, tx`.execute(tx);
  return inserted.rows;
};

const insertOrConflict = async (
  tx: Tx,
  rows: readonly Prepared[],
): Promise<readonly { position: string; tx: string }[]> => {
  try {
    return await insert(tx, rows);
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw conflict(rows[0]?.streamId ?? '', error);
    throw error;
  }
};

/**
 * Adds facts to the end of a stream, if nobody did since it was read. The events were parsed when they were made (`of`).
 *
 * @returns the events as recorded, in order; empty when there was nothing to add
 * @throws store.version-conflict when the stream is at another version: the transaction is lost, load and decide again
 */
export const appendEvents = async (tx: Tx, append: Append): Promise<readonly RecordedEvent<AmontEvent>[]> => {
  if (append.events.length === 0) return [];
  const heads = await readHeads(tx, [append.streamId]);
  const rows = prepare(append, heads.get(append.streamId));
  const places = await insertOrConflict(tx, rows);
  // Each is an event of the catalogue, its hash taken off and its place put on; TypeScript loses the pair of type and data.
  return rows.map(({ hash: _, ...event }, index) => ({ ...event, ...places[index] }) as RecordedEvent<AmontEvent>);
};

/** Enough to spread the cost of a round trip, small enough to keep the parameters in memory. */
const CHUNK = 2_000;

/**
 * Adds facts to many streams at once, each at its own expected version: the way of imports.
 *
 * @throws store.version-conflict when one of the streams is at another version; then nothing of this transaction stays
 */
export const appendToStreams = async (tx: Tx, many: readonly Append[]): Promise<{ appended: number }> => {
  let appended = 0;
  for (let start = 0; start < many.length; start += CHUNK) {
    const chunk = many.slice(start, start + CHUNK);
    const heads = await readHeads(tx, [...new Set(chunk.map((append) => append.streamId))]);
    const rows = chunk.flatMap((append) => prepare(append, heads.get(append.streamId)));
    if (rows.length > 0) await insertOrConflict(tx, rows);
    appended += rows.length;
  }
  return { appended };
};
