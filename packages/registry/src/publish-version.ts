import type { Actor } from '@amont/domain/event/recorded-event';
import { REGISTRY_STREAM } from '@amont/domain/notice/notice-registry.events';
import {
  type Publication,
  type PublicationIssue,
  publicationIssues,
  publishNotice,
} from '@amont/domain/notice/publish-notice';
import { selfCheckIssues } from '@amont/notices/self-check';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { announceRegistry } from '@amont/store/notice/announce-registry.query';
import { removeDraft } from '@amont/store/notice/remove-draft.query';
import type { Store } from '@amont/store/open-store';
import { recordedFacts } from './recorded-facts.ts';
import type { LoadedRegistry, RegistrySource } from './registry-source.ts';

/** What keeps a version from being published, by the registry and by its own text; empty when nothing does. */
export const issuesOf = ({ state }: LoadedRegistry, wanted: Publication): readonly PublicationIssue[] => {
  const issues = publicationIssues(state, wanted);
  // A text is judged only once its dates and identifiers make sense.
  return issues.length > 0 ? issues : selfCheckIssues(wanted.notice, state.versions, recordedFacts(state));
};

type Published =
  | { readonly kind: 'refused'; readonly issues: readonly PublicationIssue[] }
  | { readonly kind: 'published'; readonly id: string; readonly revision: number; readonly registryRevision: number };

/**
 * Publishes a version, or a revision of one, and takes away the draft it was prepared in.
 *
 * @throws store.version-conflict when the registry changed meanwhile: look at what changed, and publish again
 */
export const publishVersion = async (
  parts: { readonly store: Store; readonly registry: RegistrySource },
  wanted: Publication & { readonly draftId: string | null },
  actor: Actor,
): Promise<Published> => {
  const loaded = await parts.registry.fresh();
  const issues = issuesOf(loaded, wanted);
  if (issues.length > 0) return { kind: 'refused', issues };
  const event = publishNotice(loaded.state, wanted);
  await inTransaction(parts.store.db, async (tx) => {
    const append = { streamId: REGISTRY_STREAM, expectedVersion: loaded.revision, actor, correlationId: null };
    await appendEvents(tx, { ...append, events: [event] });
    if (wanted.draftId !== null) await removeDraft(tx, wanted.draftId);
    await announceRegistry(tx);
  });
  const { notice, revision } = event.data;
  return { kind: 'published', id: notice.id, revision, registryRevision: loaded.revision + 1 };
};
