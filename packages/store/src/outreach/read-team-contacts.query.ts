import { randomUUID } from 'node:crypto';
import type { teamContacts } from '@amont/contracts/http/contact-export';
import type { Actor } from '@amont/domain/event/recorded-event';
import { ContactListDownloaded, ContactListExported } from '@amont/domain/outreach/outreach.events';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import type { z } from 'zod';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { contactOfList } from '../view/contacts-of-week.query.ts';
import { readChosenContacts } from './read-chosen-contacts.query.ts';
import { readFactsOfType } from './read-facts-of-type.query.ts';

type Entry = {
  readonly cursor: string;
  readonly actId: string;
  readonly procedureId: string;
  readonly runId: string | null;
};

/** Position of the fact and rank in it, so that text order is the order of the lists. */
const cursorOf = (position: string, rank: number): string =>
  `${position.padStart(19, '0')}.${String(rank).padStart(5, '0')}`;

const entriesAfter = async (store: Store, channels: readonly Channel[], after: string): Promise<readonly Entry[]> => {
  const closed = await readFactsOfType(store.db, 'outreach.week-closed');
  return closed
    .filter(({ data }) => channels.includes(data.channel))
    .toReversed()
    .flatMap(({ position, data }) =>
      data.selected.map(({ actId, procedureId, rank }) => ({
        cursor: cursorOf(position, rank),
        actId,
        procedureId,
        runId: data.runId,
      })),
    )
    .filter(({ cursor }) => cursor > after);
};

const record = (store: Store, entries: readonly Entry[], taking: { contacts: number; today: string; actor: Actor }) =>
  inTransaction(store.db, (tx) => {
    const exportId = randomUUID();
    const refs = entries.map(({ procedureId, actId }) => ({ procedureId, actId }));
    const { contacts, today, actor } = taking;
    return appendEvents(tx, {
      streamId: `contact-export-${exportId}`,
      expectedVersion: 0,
      events: [
        ContactListExported.of({ exportId, channel: null, week: null, contacts: refs, expiresOn: today }),
        ContactListDownloaded.of({ exportId, format: 'json', contacts }),
      ],
      actor,
      correlationId: exportId,
    });
  });

/**
 * The next contacts of a team's closed lists, in their order, for its own program. Each page that holds somebody is recorded as a
 * list that was made and taken away.
 *
 * @param asked.after cursor of the page before; empty from the beginning
 */
export const readTeamContacts = async (
  store: Store,
  channels: readonly Channel[],
  asked: { readonly after: string; readonly limit: number; readonly today: string; readonly actor: Actor },
): Promise<z.output<typeof teamContacts>> => {
  const entries = (await entriesAfter(store, channels, asked.after)).slice(0, asked.limit);
  const last = entries.at(-1);
  if (last === undefined) return { contacts: [], heldBack: 0, next: asked.after };
  const passing = await readChosenContacts(store, {
    channels,
    actIds: [...new Set(entries.map(({ actId }) => actId))],
    ownRuns: new Set(entries.flatMap(({ runId }) => runId ?? [])),
    today: asked.today,
  });
  await record(store, entries, { contacts: passing.length, today: asked.today, actor: asked.actor });
  return {
    contacts: passing.map(contactOfList),
    heldBack: Math.max(0, entries.length - passing.length),
    next: last.cursor,
  };
};
