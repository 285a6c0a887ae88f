import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { searchApproximately } from './approximate-search.ts';
import type { Comparison } from './comparison.ts';
import { foldText } from './fold-text.ts';
import { excerptAt, pageAt } from './notice-text.ts';

const EMAIL = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const STREET =
  /(?:\d{1,4}(?:\s?-\s?\d{1,4})?(?:\s(?:bis|ter|quater))?,?\s(?:rue|avenue|boulevard|bd|quai|place|passage|cours|square|allée|impasse|esplanade|villa)\b[^.;:()]{3,60}?|(?:TSA|BP|CS)\s?\d{2,6},?\s)\b(?:\d{5})\s[\p{L}][\p{L} -]*(?:cedex \d{1,2})?/giu;
/** Wrong characters allowed in an address: on a sound text only a typing variant, on an OCR text a tenth and more. */
const SHARP_TOLERANCE = 0.08;
const OCR_TOLERANCE = 0.3;
/** A contact whose own words are this much present is on the page: its address can be missed. */
const MIN_ZONE_SHARE = 0.35;

type Zone = {
  readonly raw: string;
  readonly folded: string;
  readonly offset: number;
  readonly at: Int32Array;
  readonly from: number;
};

/** Addresses and e-mails, contact by contact, inside the stretch of the notice that speaks of the contact. */
export const compareAddresses = (c: Comparison): readonly NoticeFinding[] =>
  c.expected.contacts.flatMap((contact) => {
    const zone = zoneOf(c, contact.id);
    if (zone === null) return [];
    return [...addressFindings(c, contact, zone), ...emailFindings(c, contact, zone), ...urlFindings(c, contact, zone)];
  });

const zoneOf = (c: Comparison, contact: string): Zone | null => {
  const zone = c.zones.get(contact);
  if (zone === undefined || zone.share < MIN_ZONE_SHARE) return null;
  const offset = c.text.folded.at[zone.from] ?? 0;
  const end = c.text.folded.at[zone.to] ?? c.text.raw.length;
  return {
    raw: c.text.raw.slice(offset, end),
    folded: c.text.folded.text.slice(zone.from, zone.to),
    offset,
    at: c.text.folded.at,
    from: zone.from,
  };
};

const isPrinted = (c: Comparison, fact: string): boolean => c.expected.foldedText.includes(foldText(fact).text);

const digitsOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Whether the zone gives an address: nearly the same letters and, on a sound text, exactly the same figures. */
const holds = (c: Comparison, zone: Zone, address: string): boolean => {
  const wanted = foldText(address).text;
  const match = zone.folded.includes(wanted)
    ? { edits: 0, start: zone.folded.indexOf(wanted), end: zone.folded.indexOf(wanted) + wanted.length }
    : searchApproximately(wanted, zone.folded);
  const tolerance = c.text.isSharp ? SHARP_TOLERANCE : OCR_TOLERANCE;
  if (match.edits > tolerance * wanted.length) return false;
  if (!c.text.isSharp) return true;
  const from = zone.at[zone.from + match.start] ?? 0;
  const to = (zone.at[zone.from + match.end - 1] ?? 0) + 1;
  return digitsOf(c.text.raw.slice(from, to)) === digitsOf(address);
};

const finding = (
  c: Comparison,
  contact: NoticeContact,
  at: number,
  found: string,
  expected: string,
): NoticeFinding => ({
  kind: 'obsolete_contact',
  contact: contact.id,
  found,
  expected,
  page: pageAt(c.text, at)?.page ?? null,
  excerpt: excerptAt(c.text, at),
});

const addressFindings = (c: Comparison, contact: NoticeContact, zone: Zone): readonly NoticeFinding[] => {
  const expected = contact.addresses.find((address) => isPrinted(c, address));
  if (expected === undefined || contact.addresses.some((address) => holds(c, zone, address))) return [];
  const old = c
    .older(contact.id)
    .flatMap((older) => older.addresses)
    .find((address) => !contact.addresses.includes(address) && holds(c, zone, address));
  if (old !== undefined) return [finding(c, contact, zone.offset + placeOf(zone, old), old, expected)];
  const other = [...zone.raw.matchAll(STREET)][0];
  if (other !== undefined && c.text.isSharp)
    return [finding(c, contact, zone.offset + other.index, other[0].replace(/\s+/g, ' ').trim(), expected)];
  return missingFact(c, contact, expected);
};

const placeOf = (zone: Zone, fact: string): number => {
  const match = searchApproximately(foldText(fact).text, zone.folded);
  return (zone.at[zone.from + match.start] ?? zone.offset) - zone.offset;
};

const emailFindings = (c: Comparison, contact: NoticeContact, zone: Zone): readonly NoticeFinding[] => {
  const expected = contact.emails.find((email) => isPrinted(c, email));
  if (expected === undefined || contact.emails.some((email) => holds(c, zone, email))) return [];
  const other = [...zone.raw.matchAll(EMAIL)][0];
  if (other !== undefined) return [finding(c, contact, zone.offset + other.index, other[0], expected)];
  return missingFact(c, contact, expected);
};

const URL = /(?:https?:\/\/|www\.)[^\s,;()]+/gi;
const plainUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[./]+$/, '');

/** Only another site is wrong: a page of the same site, or none printed, is not. */
const urlFindings = (c: Comparison, contact: NoticeContact, zone: Zone): readonly NoticeFinding[] => {
  const expected = contact.urls.find((url) => isPrinted(c, url));
  const found = [...zone.raw.matchAll(URL)];
  if (expected === undefined || found.length === 0 || !c.text.isSharp) return [];
  const host = (url: string): string | undefined => plainUrl(url).split('/')[0];
  const known = c.expected.contacts.flatMap((other) => other.urls.map(host));
  const other = found.find((match) => !known.includes(host(match[0])));
  if (other === undefined || found.some((match) => host(match[0]) === host(expected))) return [];
  return [finding(c, contact, zone.offset + other.index, other[0].replace(/[.]+$/, ''), expected)];
};

/** On a page read by OCR an address that is not found may only be unread. */
const missingFact = (c: Comparison, contact: NoticeContact, expected: string): readonly NoticeFinding[] => {
  if (!c.text.isSharp || !c.reportsMissing(contact.id)) return [];
  if (c.text.folded.text.includes(foldText(expected).text)) return [];
  return [
    { kind: 'missing_contact', contact: contact.id, found: null, expected, page: c.pageOf(contact.id), excerpt: null },
  ];
};
