import { randomUUID } from 'node:crypto';
import { addDays } from '@amont/domain/calendar/legal-day';
import type { Actor } from '@amont/domain/event/recorded-event';
import { ContactListExported } from '@amont/domain/outreach/outreach.events';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { passingContacts } from './passing-contacts.ts';
import { readClosedLists } from './read-closed-weeks.query.ts';
import { readGatedContacts } from './read-gated-contacts.query.ts';

/** How long a list may be taken away: what it says of people soon changes. */
const DAYS_VALID = 14;

type Wanted = {
  readonly channel: Channel | null;
  readonly week: string;
  /** The closed list of the week, or all that may be contacted among those due in it. */
  readonly of: 'list' | 'due';
};
type Ref = { readonly procedureId: string; readonly actId: string };

const listed = async (store: Store, channel: Channel, week: string): Promise<readonly Ref[]> =>
  (await readClosedLists(store.db, { channel, week })).flatMap(({ selected }) => selected);

const due = async (store: Store, { channel, week }: Wanted, today: string): Promise<readonly Ref[]> => {
  const wanted = sql<boolean>`c.week = ${week} and (${channel}::text is null or c.channel = ${channel})`;
  const gated = await readGatedContacts(store, wanted, { today });
  const passing = passingContacts(gated).filter(({ settled }) => !settled);
  return passing.map(({ candidate }) => candidate);
};

/** Makes a list of contacts an object that can be taken away, by whom it was made and until when. @returns its id */
export const createContactExport = async (
  store: Store,
  wanted: Wanted,
  { today, actor }: { readonly today: string; readonly actor: Actor },
): Promise<string> => {
  const { channel, week, of } = wanted;
  const refs = of === 'list' && channel !== null ? await listed(store, channel, week) : await due(store, wanted, today);
  const exportId = randomUUID();
  const made = ContactListExported.of({
    exportId,
    channel,
    week,
    contacts: refs.map(({ procedureId, actId }) => ({ procedureId, actId })),
    expiresOn: addDays(today, DAYS_VALID),
  });
  await inTransaction(store.db, (tx) =>
    appendEvents(tx, {
      streamId: `contact-export-${exportId}`,
      expectedVersion: 0,
      events: [made],
      actor,
      correlationId: exportId,
    }),
  );
  return exportId;
};
