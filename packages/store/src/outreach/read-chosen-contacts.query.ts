import type { Channel } from '@amont/domain/procedure/procedure.events';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { type PassingContact, passingContacts } from './passing-contacts.ts';
import { readGatedContacts } from './read-gated-contacts.query.ts';

type Chosen = {
  readonly channels: readonly Channel[];
  readonly actIds: readonly string[];
  /** Letters of these runs are the contact itself: they hold it back no more. */
  readonly ownRuns: ReadonlySet<string>;
  readonly today: string;
};

/** Those of some contacts that may leave the house today, in the order of `actIds`. */
export const readChosenContacts = async (
  store: Store,
  { channels, actIds, ownRuns, today }: Chosen,
): Promise<readonly PassingContact[]> => {
  const wanted = sql<boolean>`c.channel = any(${channels}::text[]) and c.act_id = any(${actIds}::uuid[])`;
  const passing = passingContacts(await readGatedContacts(store, wanted, { today, ownRuns }));
  const place = new Map(actIds.map((id, index) => [id, index]));
  return passing.toSorted((a, b) => (place.get(a.row.act_id) ?? 0) - (place.get(b.row.act_id) ?? 0));
};
