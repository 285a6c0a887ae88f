import { createHash } from 'node:crypto';
import type { Actor } from '@amont/domain/event/recorded-event';
import { canonicalJson } from './canonical-json.ts';

/** What the hash of an event covers: everything but its place in the table, which a restore may change. */
export type HashedEvent = {
  readonly streamId: string;
  readonly streamVersion: number;
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
  readonly businessDate: string | null;
  readonly actor: Actor;
  readonly correlationId: string | null;
  /** ISO 8601, milliseconds. */
  readonly recordedAt: string;
};

/** Stands before the first event of a stream. */
export const NO_HASH = Buffer.alloc(32);

/** SHA-256 over the hash of the stream's event before and this one's canonical JSON: a changed, lost or added event breaks the chain. */
export const hashEvent = (before: Buffer, event: HashedEvent): Buffer =>
  createHash('sha256').update(before).update(canonicalJson(event)).digest();
