import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import { compareAddresses } from './compare-addresses.ts';
import { comparePhones } from './compare-phones.ts';
import type { Comparison } from './comparison.ts';
import { contactZones } from './contact-zone.ts';
import type { NoticeRegistry, PreparedVersion } from './notice-registry.ts';
import { type NoticeText, pageAt } from './notice-text.ts';

export type ContactComparison = { readonly findings: readonly NoticeFinding[]; readonly doubtful: readonly string[] };

const isInSections = (version: PreparedVersion, contact: string, sections: readonly string[]): boolean => {
  const at = version.contactsInText.find((located) => located.contact.id === contact)?.from;
  return at !== undefined && version.sectionsInText.some((s) => sections.includes(s.id) && at >= s.from && at < s.to);
};

/**
 * Compares the contacts a notice prints with those a version gives.
 *
 * @param missingSections sections known to be absent: the contacts they hold are not reported a second time
 */
export const compareContacts = (input: {
  readonly registry: NoticeRegistry;
  readonly text: NoticeText;
  readonly version: PreparedVersion;
  readonly expected: PreparedVersion;
  readonly missingSections: readonly string[];
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
        .filter((h) => h.contact.id === contact && h.version.departement === expected.departement)
        .filter((h) => h.version.inForceFrom < expected.inForceFrom)
        .map((h) => h.contact),
    reportsMissing: (contact) => version.id === expected.id && !isInSections(version, contact, input.missingSections),
    pageOf: (contact) => {
      const zone = zones.get(contact);
      const offset = zone === undefined ? 0 : (text.folded.at[zone.from] ?? 0);
      return pageAt(text, offset)?.page ?? null;
    },
  };
  const phones = comparePhones(comparison);
  return { findings: [...phones.findings, ...compareAddresses(comparison)], doubtful: phones.doubtful };
};
