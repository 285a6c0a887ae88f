import { randomUUID } from 'node:crypto';
import type { Actor } from '@amont/domain/event/recorded-event';
import { OfficeActChecked, OfficeReportSent } from '@amont/domain/office/office.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

/** Counts that an office checked an act before serving it: the office and the day, nothing of the act. */
export const countCheck = ({ db }: Store, officeId: string, on: string, actor: Actor): Promise<unknown> =>
  inTransaction(db, (tx) => {
    const events = [OfficeActChecked.of({ officeId, on })];
    const append = { streamId: `office-check-${randomUUID()}`, expectedVersion: 0, events, actor, correlationId: null };
    return appendEvents(tx, append);
  });

/** Records that a report left for an office. */
export const recordReportSent = (
  { db }: Store,
  sent: Parameters<typeof OfficeReportSent.of>[0],
  actor: Actor,
): Promise<unknown> =>
  inTransaction(db, async (tx) => {
    const streamId = `office-${sent.officeId}`;
    const past = await readStream(tx, streamId);
    const events = [OfficeReportSent.of(sent)];
    return appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: null });
  });
