import type { DomainEvent } from '@amont/domain/event/define-event';
import type { Actor } from '@amont/domain/event/recorded-event';
import { MedianShown, OfficeCorrespondenceSet, OfficeNamed } from '@amont/domain/office/office.events';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { CORRESPONDENCE, officeVaultId } from './find-office.query.ts';

const append = async (tx: Tx, streamId: string, event: DomainEvent, actor: Actor): Promise<void> => {
  const past = await readStream(tx, streamId);
  await appendEvents(tx, { streamId, expectedVersion: past.length, events: [event], actor, correlationId: null });
};

/** Sets where reports to an office go, and whether it wants them. The address is sealed; the log holds that there is one. */
export const setCorrespondence = (
  { db, vault }: Store,
  { officeId, email, reports }: { officeId: string; email: string | null; reports: 'wanted' | 'declined' },
  actor: Actor,
): Promise<void> =>
  inTransaction(db, async (tx) => {
    await vault.seal(tx, officeVaultId(officeId), CORRESPONDENCE, { email });
    const set = OfficeCorrespondenceSet.of({ officeId, reports, address: email !== null });
    await append(tx, `office-${officeId}`, set, actor);
  });

/** Gives an office the name it is to be called by. */
export const nameOffice = ({ db }: Store, officeId: string, name: string, actor: Actor): Promise<void> =>
  inTransaction(db, (tx) => append(tx, `office-${officeId}`, OfficeNamed.of({ officeId, name }), actor));

/** Shows or hides the median of all offices in reports. */
export const showMedian = ({ db }: Store, shown: boolean, actor: Actor): Promise<void> =>
  inTransaction(db, (tx) => append(tx, 'office-settings', MedianShown.of({ shown }), actor));
