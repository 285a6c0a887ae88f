import type { DomainEvent } from './define-event.ts';

/** Who caused a fact: copied in when it happens, so that removing an account loses no attribution. */
export type Actor = {
  readonly kind: 'person' | 'program' | 'system';
  /** Account or key id; the service's name for `system`. Never an e-mail address. */
  readonly id: string;
};

/** An event as the log holds it. `position` alone is no cursor: see the store's `Checkpoint`. */
export type RecordedEvent<E extends DomainEvent = DomainEvent> = E & {
  readonly position: string;
  readonly tx: string;
  readonly streamId: string;
  readonly streamVersion: number;
  /** `YYYY-MM-DD`, the legal date of the fact, or null. */
  readonly businessDate: string | null;
  readonly actor: Actor;
  /** The batch or import the fact came from, when it came from one. */
  readonly correlationId: string | null;
  /** ISO 8601 instant given by the database. */
  readonly recordedAt: string;
};
