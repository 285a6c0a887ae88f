import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import { compareAddresses } from './compare-addresses.ts';
import { compareEmails } from './compare-emails.ts';
import { comparePhones } from './compare-phones.ts';
import { compareUrls } from './compare-urls.ts';
import type { Comparison } from './comparison.ts';
import { contactZones } from './contact-zone.ts';
import type { NoticeRegistry } from './notice-registry.ts';
import { type NoticeText, pageAt } from './notice-text.ts';
import type { PreparedVersion } from './prepare-version.ts';

/** An entry of which less than this is left, next to how well the rest was read, was removed. */
const GONE_BELOW = 0.25;
/** An entry shorter than this (a label and a number, one line) may be lost to a stain. */
const MIN_ENTRY_SHINGLES = 25;

export type ContactComparison = {
  readonly findings: readonly NoticeFinding[];
  /** Contacts whose number, or address, could not be read with certainty. */
  readonly doubtfulPhones: readonly string[];
  readonly doubtfulAddresses: readonly string[];
  /** Contacts that an unknown number stands beside. */
  readonly addedPhones: readonly string[];
};

const isInSections = (version: PreparedVersion, contact: string, sections: readonly string[]): boolean => {
  const at = version.contactsInText.find((located) => located.contact.id === contact)?.from;
  return at !== undefined && version.sectionsInText.some((s) => sections.includes(s.id) && at >= s.from && at < s.to);
};

/**
 * Compares the contacts a notice prints with those a version gives.
 *
 * @param input.quality how well the sections that are there were read, 0 to 1
 * @param input.missingSections sections known to be absent: the contacts they hold are not reported a second time
 */
export const compareContacts = (input: {
  readonly registry: NoticeRegistry;
  readonly text: NoticeText;
  readonly version: PreparedVersion;
  readonly expected: PreparedVersion;
  readonly missingSections: readonly string[];
  readonly quality: number;
  readonly errorRate: number;
  readonly numbersOfAct: ReadonlySet<string>;
}): ContactComparison => {
  const { registry, text, version, expected } = input;
  const zones = contactZones(text, version);
  const comparison: Comparison = {
    text,
    version,
    expected,
    zones,
    older: (contact) =>
      registry.history
        .filter((h) => h.contact.id === contact && h.departement === expected.departement)
        .filter((h) => (h.since ?? '') < expected.inForceFrom)
        .map((h) => h.contact),
    reportsMissing: (contact) => version.id === expected.id && !isInSections(version, contact, input.missingSections),
    isGone: (contact) =>
      (version.sizeOfContact.get(contact) ?? 0) >= MIN_ENTRY_SHINGLES &&
      (zones.get(contact)?.share ?? 0) < GONE_BELOW * input.quality,
    errorRate: text.isSharp ? 0 : input.errorRate,
    numbersOfAct: input.numbersOfAct,
    pageOf: (contact) => {
      const zone = zones.get(contact);
      const offset = zone === undefined ? 0 : (text.folded.at[zone.from] ?? 0);
      return pageAt(text, offset)?.page ?? null;
    },
  };
  const phones = comparePhones(comparison);
  const addresses = compareAddresses(comparison);
  const facts = [...addresses.findings, ...compareEmails(comparison), ...compareUrls(comparison)];
  return {
    findings: [...phones.findings, ...withoutGone(facts, phones.findings)],
    doubtfulPhones: phones.doubtful,
    doubtfulAddresses: addresses.doubtful,
    addedPhones: phones.added,
  };
};

/** An entry that is gone is told once, by its number, not again by its address. */
const withoutGone = (facts: readonly NoticeFinding[], phones: readonly NoticeFinding[]): readonly NoticeFinding[] =>
  facts.filter(
    (fact) =>
      fact.kind !== 'missing_contact' ||
      !phones.some((phone) => phone.kind === 'missing_contact' && phone.contact === fact.contact),
  );
