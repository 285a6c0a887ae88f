import { addDays } from '@amont/domain/calendar/legal-day';
import type { NoticeContact, NoticeVersion } from '@amont/domain/notice/notice-version';
import { lastDayOf } from './last-day.ts';

/** One fact about a contact, with the days between which notices gave it. */
export type RegisteredFact = {
  readonly departement: string;
  readonly contact: string;
  /** The contact's name in the last version that gave the fact. */
  readonly label: string;
  readonly kind: 'phone' | 'address' | 'email' | 'url';
  readonly value: string;
  /** Null: since nobody knows when. */
  readonly validFrom: string | null;
  /** Last day, included; null where it still holds. */
  readonly validUntil: string | null;
  /** The versions that gave it, oldest first; none for a fact that a person recorded. */
  readonly versions: readonly string[];
};

const factsOf = (contact: NoticeContact): readonly (readonly [RegisteredFact['kind'], string])[] => [
  ...contact.phones.map((value) => ['phone', value] as const),
  ...contact.addresses.map((value) => ['address', value] as const),
  ...contact.emails.map((value) => ['email', value] as const),
  ...contact.urls.map((value) => ['url', value] as const),
];

const rowsOf = (version: NoticeVersion, versions: readonly NoticeVersion[]): readonly RegisteredFact[] =>
  version.contacts.flatMap((contact) =>
    factsOf(contact).map(([kind, value]) => ({
      departement: version.departement,
      contact: contact.id,
      label: contact.label,
      kind,
      value,
      validFrom: version.inForceFrom,
      validUntil: lastDayOf(version, versions),
      versions: [version.id],
    })),
  );

const later = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a > b ? a : b);

const touches = (before: RegisteredFact, after: RegisteredFact): boolean =>
  before.validUntil === null || (after.validFrom ?? '') <= addDays(before.validUntil, 1);

/** Rows of one fact, oldest first, those that follow one another without a gap made one. */
const merge = (rows: readonly RegisteredFact[]): readonly RegisteredFact[] => {
  const merged: RegisteredFact[] = [];
  for (const row of rows.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))) {
    const last = merged.at(-1);
    if (last === undefined || !touches(last, row)) merged.push(row);
    else
      merged[merged.length - 1] = {
        ...last,
        label: row.label,
        validUntil: later(last.validUntil, row.validUntil),
        versions: [...last.versions, ...row.versions],
      };
  }
  return merged;
};

/** What a person recorded of a contact. */
export type RecordedFact = Omit<RegisteredFact, 'versions'>;

/** A recorded fact that a version gives too is the version's: its days are the days of effect. */
const withoutGiven = (
  recorded: readonly RecordedFact[],
  rows: readonly RegisteredFact[],
): readonly RegisteredFact[] => {
  const keys = new Set(rows.map(factKey));
  return recorded.filter((fact) => !keys.has(factKey(fact))).map((fact) => ({ ...fact, versions: [] }));
};

const factKey = ({ departement, contact, kind, value }: RecordedFact): string =>
  JSON.stringify([departement, contact, kind, value]);

/**
 * The dated register of contacts: every number, address, e-mail and site that a version of a notice ever gave, with the days
 * between which one did, and what people recorded besides. A fact that was dropped and taken up again has two rows.
 *
 * @returns by département, contact and fact, then by date; empty for no version and nothing recorded
 */
export const contactRegister = (
  versions: readonly NoticeVersion[],
  recorded: readonly RecordedFact[] = [],
): readonly RegisteredFact[] => {
  const given = versions.flatMap((version) => rowsOf(version, versions));
  const rows = [...given, ...withoutGiven(recorded, given)];
  const byFact = Map.groupBy(rows, factKey);
  return [...byFact].toSorted(([a], [b]) => a.localeCompare(b, 'fr')).flatMap(([, same]) => merge(same));
};
