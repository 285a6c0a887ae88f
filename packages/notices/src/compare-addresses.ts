import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { matchAddress } from './address-match.ts';
import { searchApproximately } from './approximate-search.ts';
import type { Comparison } from './comparison.ts';
import { changedFact, missingFact } from './fact-finding.ts';
import { type FactZone, factZone, isAllThere, isPrinted } from './fact-zone.ts';
import { foldText } from './fold-text.ts';

const STREET =
  /(?:\d{1,4}(?:\s?-\s?\d{1,4})?(?:\s(?:bis|ter|quater))?,?\s(?:rue|avenue|av\.|boulevard|bd|quai|place|pl\.|passage|cours|square|allée|impasse|esplanade|villa|route|chemin|parvis)\b[^;:()]{3,60}?|(?:TSA|BP|CS)\s?\d{2,6},?\s)\b(?:\d{5})\s[\p{L}][\p{L} -]*(?:cedex \d{1,2})?/giu;

/** An address with letters misread: figures, some words, and what was a postal code. */
const LOOSE = /[0-9OIl]{1,4}[ ,][^;()\t]{5,60}?\b[0-9OoIlSB]{5}[ .,][\p{L}-]{3,}/gu;

/** What is wrong with the addresses, and the contacts whose address could not be read. */
export type AddressComparison = { readonly findings: readonly NoticeFinding[]; readonly doubtful: readonly string[] };

const NOTHING: AddressComparison = { findings: [], doubtful: [] };

/** Addresses are compared contact by contact, inside the stretch of the notice that speaks of the contact. */
export const compareAddresses = (c: Comparison): AddressComparison => {
  const compared = c.expected.contacts.map((contact) => compareContact(c, contact));
  return {
    findings: compared.flatMap((one) => one.findings),
    doubtful: compared.flatMap((one) => one.doubtful),
  };
};

const compareContact = (c: Comparison, contact: NoticeContact): AddressComparison => {
  const expected = contact.addresses.find((address) => isPrinted(c, address));
  if (expected === undefined || contact.addresses.some((address) => isAllThere(c, address))) return NOTHING;
  const zone = factZone(c, contact.id);
  if (zone === null) return { findings: anywhere(c, expected) ? [] : missingFact(c, contact, expected), doubtful: [] };
  if (contact.addresses.some((address) => matchAddress(c, zone, address).isHeld)) return NOTHING;
  const changed = changedAddress(c, contact, zone, expected);
  if (changed !== null) return { findings: [changed], doubtful: [] };
  return { findings: missingFact(c, contact, expected), doubtful: c.text.isSharp ? [] : [contact.id] };
};

const anywhere = (c: Comparison, address: string): boolean =>
  matchAddress(c, { raw: c.text.raw, folded: c.text.folded.text, offset: 0, from: 0 }, address).isHeld;

/** An older address of the contact, the expected one with another figure, or any other address that stands there. */
const changedAddress = (
  c: Comparison,
  contact: NoticeContact,
  zone: FactZone,
  expected: string,
): NoticeFinding | null => {
  const own = matchAddress(c, zone, expected);
  const older = new Set(c.older(contact.id).flatMap((old) => old.addresses));
  for (const old of older) {
    if (contact.addresses.includes(old)) continue;
    const match = matchAddress(c, zone, old);
    if (match.isHeld) return changedFact(c, contact, match.at, { found: old, expected });
  }
  const other = otherAddress(c, contact, zone, own.isNear);
  if (other !== null) return changedFact(c, contact, zone.offset + other.at, { found: other.found, expected });
  return own.isNear ? changedFact(c, contact, own.at, { found: own.found, expected }) : null;
};

/** The first address in a contact's stretch that is no other contact's: on a scan with letters misread, too. */
const otherAddress = (
  c: Comparison,
  contact: NoticeContact,
  zone: FactZone,
  isNear: boolean,
): { readonly at: number; readonly found: string } | null => {
  const patterns = c.text.isSharp || isNear ? [STREET] : [STREET, LOOSE];
  const others = c.version.contacts.filter((other) => other.id !== contact.id).flatMap((other) => other.addresses);
  const found = patterns
    .flatMap((pattern) => [...zone.raw.matchAll(pattern)])
    .find((match) => !others.some((address) => isLike(match[0], address)));
  return found === undefined ? null : { at: found.index, found: found[0].replace(/\s+/g, ' ').trim() };
};

/** A third of the letters may be misread, or cut off at the end. */
const OTHERS_TOLERANCE = 0.35;

const isLike = (found: string, address: string): boolean => {
  const [a, b] = [foldText(found).text, foldText(address).text];
  return searchApproximately(a, b).edits <= OTHERS_TOLERANCE * a.length;
};
