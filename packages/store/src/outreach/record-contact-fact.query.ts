import type { Actor } from '@amont/domain/event/recorded-event';
import type { ContactState } from '@amont/domain/outreach/contact-state';
import { contactOf } from '@amont/domain/outreach/contact-state';
import type { OutreachEvent } from '@amont/domain/outreach/outreach.events';
import { sql } from 'kysely';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

type Decide = (state: ContactState) => readonly OutreachEvent[];

const exists = async (tx: Tx, procedureId: string): Promise<boolean> => {
  const { rows } =
    await sql`select from event where stream_id = ${`procedure-${procedureId}`} and stream_version = 1`.execute(tx);
  return rows.length > 0;
};

/**
 * Records what a person says about contacting a household.
 *
 * @param decide gives the facts in the light of what is known; none when there is nothing new
 * @param seal personal data that belong to them, written in the same transaction
 * @returns false when there is no such procedure
 */
export const recordContactFact = (
  store: Store,
  procedureId: string,
  recording: { readonly decide: Decide; readonly actor: Actor; readonly seal?: (tx: Tx) => Promise<void> },
): Promise<boolean> =>
  inTransaction(store.db, async (tx) => {
    if (!(await exists(tx, procedureId))) return false;
    const streamId = `contact-${procedureId}`;
    const past = await readStream(tx, streamId);
    const events = recording.decide(contactOf(past));
    await recording.seal?.(tx);
    const { actor } = recording;
    await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: null });
    return true;
  });
