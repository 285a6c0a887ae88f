import type { EventOf } from '@amont/domain/event/define-event';
import type { Actor } from '@amont/domain/event/recorded-event';
import { ContactRecorded, REGISTRY_STREAM } from '@amont/domain/notice/notice-registry.events';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { announceRegistry } from '@amont/store/notice/announce-registry.query';
import type { Store } from '@amont/store/open-store';
import type { RegistrySource } from './registry-source.ts';

/**
 * Records what a person looked up of a contact.
 *
 * @returns the revision of the registry that knows it
 * @throws store.version-conflict when the registry changed meanwhile
 */
export const recordContact = async (
  parts: { readonly store: Store; readonly registry: RegistrySource },
  fact: EventOf<typeof ContactRecorded>['data'],
  actor: Actor,
): Promise<number> => {
  const { revision } = await parts.registry.fresh();
  await inTransaction(parts.store.db, async (tx) => {
    const append = { streamId: REGISTRY_STREAM, expectedVersion: revision, actor, correlationId: null };
    await appendEvents(tx, { ...append, events: [ContactRecorded.of(fact)] });
    await announceRegistry(tx);
  });
  return revision + 1;
};
