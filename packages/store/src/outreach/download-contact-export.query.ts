import type { ContactList } from '@amont/contracts/http/outreach';
import type { Actor } from '@amont/domain/event/recorded-event';
import { ContactListDownloaded } from '@amont/domain/outreach/outreach.events';
import { type Channel, channel as channelSchema } from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';
import { contactOfList } from '../view/contacts-of-week.query.ts';
import { readChosenContacts } from './read-chosen-contacts.query.ts';
import { readClosedLists } from './read-closed-weeks.query.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'pdf' | 'json';
export type TakenExport = { readonly list: ContactList; readonly channel: Channel | null };

const ownRunsOf = async (store: Store, channel: Channel | null, week: string | null): Promise<ReadonlySet<string>> => {
  if (channel === null || week === null) return new Set();
  const lists = await readClosedLists(store.db, { channel, week });
  return new Set(lists.flatMap(({ runId }) => runId ?? []));
};

/**
 * Takes a list away: the gate is asked again, and who took what is recorded first.
 *
 * @returns null when there is no such list; `expired` when it is too old to be taken
 */
export const downloadContactExport = async (
  store: Store,
  exportId: string,
  taking: { readonly format: ExportFormat; readonly today: string; readonly actor: Actor },
): Promise<TakenExport | 'expired' | null> => {
  const streamId = `contact-export-${exportId}`;
  const [first] = await readStream(store.db, streamId);
  if (first?.type !== 'outreach.list-exported') return null;
  const { channel, week, contacts, expiresOn } = first.data;
  if (expiresOn < taking.today) return 'expired';
  const passing = await readChosenContacts(store, {
    channels: channel === null ? channelSchema.options : [channel],
    actIds: contacts.map(({ actId }) => actId),
    ownRuns: await ownRunsOf(store, channel, week),
    today: taking.today,
  });
  const taken = ContactListDownloaded.of({ exportId, format: taking.format, contacts: passing.length });
  await inTransaction(store.db, async (tx) => {
    // Two who take it at once wait for each other instead of failing.
    await lockTokens(tx, [streamId]);
    const expectedVersion = (await readStream(tx, streamId)).length;
    await appendEvents(tx, {
      streamId,
      expectedVersion,
      events: [taken],
      actor: taking.actor,
      correlationId: exportId,
    });
  });
  const heldBack = Math.max(0, contacts.length - passing.length);
  return { channel, list: { week: week ?? '', heldBack, contacts: passing.map(contactOfList) } };
};
