import type { NoticeContact, NoticeVersion } from './notice-version.ts';

/** Facts of one kind that a contact gained or lost. */
type FactChange = {
  readonly kind: 'phones' | 'addresses' | 'urls' | 'emails';
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

type ContactChange = { readonly contact: NoticeContact; readonly facts: readonly FactChange[] };
type Section = NoticeVersion['sections'][number];
type SectionChange = {
  readonly section: Section;
  /** The title it had; null when it is the same. */
  readonly titleBefore: string | null;
  readonly removed: readonly string[];
  readonly added: readonly string[];
};

/** What a version of a notice has otherwise than the one before it. */
export type VersionDifference = {
  readonly contacts: {
    readonly added: readonly NoticeContact[];
    readonly removed: readonly NoticeContact[];
    readonly changed: readonly ContactChange[];
  };
  readonly sections: {
    readonly added: readonly Section[];
    readonly removed: readonly Section[];
    readonly changed: readonly SectionChange[];
  };
};

const FACTS = ['phones', 'addresses', 'urls', 'emails'] as const;

const missingIn = (from: readonly string[], others: readonly string[]): readonly string[] =>
  from.filter((value) => !others.includes(value));

const factChanges = (before: NoticeContact, after: NoticeContact): readonly FactChange[] =>
  FACTS.map((kind) => ({
    kind,
    removed: missingIn(before[kind], after[kind]),
    added: missingIn(after[kind], before[kind]),
  })).filter(({ removed, added }) => removed.length + added.length > 0);

const sectionChange = (before: Section, after: Section): SectionChange => ({
  section: after,
  titleBefore: before.title === after.title ? null : before.title,
  removed: missingIn(before.mustSay, after.mustSay),
  added: missingIn(after.mustSay, before.mustSay),
});

type Compared = Pick<NoticeVersion, 'contacts' | 'sections'>;

/** Contacts and sections of two versions held against each other, each by its identifier. */
export const versionDifference = (before: Compared, after: Compared): VersionDifference => {
  const contactsBefore = new Map(before.contacts.map((contact) => [contact.id, contact]));
  const sectionsBefore = new Map(before.sections.map((section) => [section.id, section]));
  const contactIds = new Set(after.contacts.map(({ id }) => id));
  const sectionIds = new Set(after.sections.map(({ id }) => id));
  return {
    contacts: {
      added: after.contacts.filter(({ id }) => !contactsBefore.has(id)),
      removed: before.contacts.filter(({ id }) => !contactIds.has(id)),
      changed: after.contacts.flatMap((contact) => {
        const old = contactsBefore.get(contact.id);
        const facts = old === undefined ? [] : factChanges(old, contact);
        return facts.length === 0 ? [] : [{ contact, facts }];
      }),
    },
    sections: {
      added: after.sections.filter(({ id }) => !sectionsBefore.has(id)),
      removed: before.sections.filter(({ id }) => !sectionIds.has(id)),
      changed: after.sections.flatMap((section) => {
        const old = sectionsBefore.get(section.id);
        if (old === undefined) return [];
        const change = sectionChange(old, section);
        return change.titleBefore === null && change.removed.length + change.added.length === 0 ? [] : [change];
      }),
    },
  };
};
