/**
 * A place in the log: the writing transaction and the position inside the table. Both are needed: positions are taken
 * before commit, so a later commit may hold an earlier position. Decimal strings (64 bits).
 */
export type Checkpoint = { readonly tx: string; readonly position: string };

/** Before the first event. */
export const LOG_START: Checkpoint = { tx: '0', position: '0' };

/** The place just after an event: what to hand to `readEventsAfter` next. */
export const checkpointOf = (event: Checkpoint): Checkpoint => ({ tx: event.tx, position: event.position });
