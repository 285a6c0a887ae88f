import type { AmontEvent } from '../event/catalogue.ts';
import type { EventOf } from '../event/define-event.ts';
import type { Actor, RecordedEvent } from '../event/recorded-event.ts';
import type { ContactRecorded } from './notice-registry.events.ts';
import type { RegisteredNotice } from './notice-version.ts';

/** One revision of a version, as it was published. */
export type PublishedNotice = RegisteredNotice & {
  readonly revision: number;
  /** Revision of the whole registry that this publication made. */
  readonly registryRevision: number;
  readonly document: string | null;
  readonly reason: string | null;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
  readonly publishedBy: Actor;
};

/** A fact about a contact as a person recorded it, and who that was. */
export type RecordedContact = EventOf<typeof ContactRecorded>['data'] & { readonly recordedBy: Actor };

/** The registry as its stream adds up to it. */
export type RegistryState = {
  /** Grows with everything that may change a verdict; 0 for a registry without a version. */
  readonly revision: number;
  /** The last revision of each version, by id. */
  readonly versions: readonly PublishedNotice[];
  /** Every revision, oldest first. */
  readonly revisions: readonly PublishedNotice[];
  /** Oldest first; a later one about the same fact stands in the place of an earlier one. */
  readonly contacts: readonly RecordedContact[];
};

const publishedOf = (event: RecordedEvent<AmontEvent>): readonly PublishedNotice[] => {
  if (event.type !== 'notice.published') return [];
  const { notice, pages, revision, document, reason } = event.data;
  const { streamVersion: registryRevision, recordedAt: publishedAt, actor: publishedBy } = event;
  return [{ ...notice, pages, revision, document, reason, registryRevision, publishedAt, publishedBy }];
};

const factKey = ({ departement, contact, kind, value }: RecordedContact): string =>
  JSON.stringify([departement, contact, kind, value]);

/** What a registry's stream, whole and in its order, adds up to. */
export const registryOf = (events: readonly RecordedEvent<AmontEvent>[]): RegistryState => {
  const revisions = events.flatMap(publishedOf);
  const last = new Map(revisions.map((published) => [published.id, published]));
  const contacts = new Map(
    events.flatMap((event) => {
      if (event.type !== 'notice.contact-recorded') return [];
      const recorded = { ...event.data, recordedBy: event.actor };
      return [[factKey(recorded), recorded] as const];
    }),
  );
  return {
    revision: events.at(-1)?.streamVersion ?? 0,
    versions: [...last.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
    revisions,
    contacts: [...contacts.values()],
  };
};
