import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { Comparison } from './comparison.ts';
import { changedFact } from './fact-finding.ts';
import { factZone, isAllThere, isPrinted } from './fact-zone.ts';

const URL = /(?:https?:\/\/|www\.)[^\s,;()]+/gi;

const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[./]+$/, '')
    .split('/')[0] ?? '';

/** Sites, contact by contact. Only another site is wrong: a page of the same site, or none printed, is not. */
export const compareUrls = (c: Comparison): readonly NoticeFinding[] =>
  c.text.isSharp ? c.expected.contacts.flatMap((contact) => compareContact(c, contact)) : [];

const compareContact = (c: Comparison, contact: NoticeContact): readonly NoticeFinding[] => {
  const expected = contact.urls.find((url) => isPrinted(c, url));
  if (expected === undefined || contact.urls.some((url) => isAllThere(c, url))) return [];
  const zone = factZone(c, contact.id);
  const found = [...(zone?.raw ?? '').matchAll(URL)];
  const known = c.expected.contacts.flatMap((other) => other.urls.map(hostOf));
  const other = found.find(
    (match) => !known.includes(hostOf(match[0])) && !isCut(match[0], match.index, zone?.raw ?? ''),
  );
  if (zone === null || other === undefined || found.some((match) => hostOf(match[0]) === hostOf(expected))) return [];
  return [changedFact(c, contact, zone.offset + other.index, { found: other[0].replace(/\.+$/, ''), expected })];
};

/** A site broken over two lines, or at the end of the stretch, is not read whole. */
const isCut = (url: string, at: number, raw: string): boolean => at + url.length >= raw.length || url.endsWith('-');
