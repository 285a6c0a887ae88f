import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { searchApproximately } from './approximate-search.ts';
import type { Comparison } from './comparison.ts';
import { changedFact, missingFact } from './fact-finding.ts';
import { factZone, isAllThere, isPrinted } from './fact-zone.ts';
import { foldText } from './fold-text.ts';

const EMAIL = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Share of an e-mail address that OCR may spoil; on a sound text one wrong letter makes it another address. */
const OCR_TOLERANCE = 0.3;

/** E-mail addresses, contact by contact. */
export const compareEmails = (c: Comparison): readonly NoticeFinding[] =>
  c.expected.contacts.flatMap((contact) => compareContact(c, contact));

const isLike = (c: Comparison, found: string, email: string): boolean => {
  const [a, b] = [foldText(found).text, foldText(email).text];
  return a === b || (!c.text.isSharp && searchApproximately(b, a).edits <= OCR_TOLERANCE * b.length);
};

const isOthers = (c: Comparison, found: string): boolean =>
  c.version.contacts.some((other) => other.emails.some((email) => isLike(c, found, email)));

const compareContact = (c: Comparison, contact: NoticeContact): readonly NoticeFinding[] => {
  const expected = contact.emails.find((email) => isPrinted(c, email));
  if (expected === undefined || contact.emails.some((email) => isAllThere(c, email))) return [];
  const zone = factZone(c, contact.id);
  if (zone === null) return missingFact(c, contact, expected);
  const found = [...zone.raw.matchAll(EMAIL)];
  if (found.some((match) => contact.emails.some((email) => isLike(c, match[0], email)))) return [];
  const isOld = (email: string): boolean => c.older(contact.id).some((old) => old.emails.includes(email));
  const other = found.find((match) => isOld(match[0]) || !isOthers(c, match[0]));
  if (other === undefined) return missingFact(c, contact, expected);
  return [changedFact(c, contact, zone.offset + other.index, { found: other[0].replace(/\.+$/, ''), expected })];
};
