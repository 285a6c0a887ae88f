import { NoticePublished, REGISTRY_STREAM } from '@amont/domain/notice/notice-registry.events';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { type Db, inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { announceRegistry } from '@amont/store/notice/announce-registry.query';

type Seeded = { readonly db: Db };

/** Oldest first, so that a version follows the one it supersedes. */
const inOrder = (notices: readonly RegisteredNotice[]): readonly RegisteredNotice[] =>
  notices.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom) || a.id.localeCompare(b.id));

/** Publishes the versions of a folder into a registry that has none. Whoever comes second finds them there. */
export const seedRegistry = async ({ db }: Seeded, notices: readonly RegisteredNotice[]): Promise<void> => {
  const events = inOrder(notices).map(({ pages, ...notice }) =>
    NoticePublished.of({ notice, pages: [...pages], revision: 1, document: null, reason: null }),
  );
  try {
    await inTransaction(db, async (tx) => {
      const actor = { kind: 'system', id: 'registry' } as const;
      await appendEvents(tx, { streamId: REGISTRY_STREAM, expectedVersion: 0, events, actor, correlationId: null });
      await announceRegistry(tx);
    });
  } catch (error) {
    if ((error as { code?: string }).code !== 'store.version-conflict') throw error;
  }
};
