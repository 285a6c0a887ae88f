import type { ActEvent } from '@amont/domain/act/act.events';
import { type AmontEvent, EVENT_DEFINITIONS } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { z } from 'zod';
import { storeError } from '../errors.ts';
import { UPCASTERS } from './upcasters.ts';

/** A row of `event` as the driver gives it. */
export type EventRow = {
  readonly position: string;
  readonly tx: string;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: unknown;
  readonly business_date: string | null;
  readonly actor_kind: 'person' | 'program' | 'system';
  readonly actor_id: string;
  readonly correlation_id: string | null;
  readonly recorded_at: Date;
};

type Definition = {
  readonly version: number;
  readonly schema: z.ZodType;
  readonly businessDate: (data: never) => string | null;
};

const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(EVENT_DEFINITIONS.map((d) => [d.type, d]));

/** @throws store.unknown-event when no such event is defined */
export const definitionOf = (type: string): Definition => {
  const found = DEFINITIONS.get(type);
  if (found === undefined) throw storeError('store.unknown-event', `no definition for event ${type}`);
  return found;
};

const upToDate = (type: string, stored: number, data: unknown): unknown => {
  const { version, schema } = definitionOf(type);
  let current = data;
  for (let from = stored; from < version; from += 1) {
    const upcast = UPCASTERS[`${type}@${from}`];
    if (upcast === undefined) throw storeError('store.unknown-event', `no upcaster for ${type}@${from}`);
    current = upcast(current);
  }
  if (stored > version) throw storeError('store.unknown-event', `${type}@${stored} is newer than this release`);
  return schema.parse(current);
};

/**
 * A stored row as an event of this release: brought up to the current version, then parsed.
 *
 * @throws store.unknown-event, or ZodError when a stored row does not fit its own definition
 */
export const parseEvent = (row: EventRow): RecordedEvent<AmontEvent> => {
  const event = {
    type: row.type,
    version: definitionOf(row.type).version,
    data: upToDate(row.type, row.schema_version, row.data),
  } as ActEvent; // The schema found under the type has just been passed: the pair is one of AmontEvent.
  return {
    ...event,
    position: row.position,
    tx: row.tx,
    streamId: row.stream_id,
    streamVersion: row.stream_version,
    businessDate: row.business_date,
    actor: { kind: row.actor_kind, id: row.actor_id },
    correlationId: row.correlation_id,
    recordedAt: row.recorded_at.toISOString(),
  };
};
