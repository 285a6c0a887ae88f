import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { Comparison } from './comparison.ts';
import { excerptAt, pageAt } from './notice-text.ts';
import { isLikelyMisread } from './phone-number.ts';
import { type PlacedPhone, placePhones } from './place-phones.ts';

/** What is wrong with the numbers, and the contacts whose number OCR may have misread. */
export type PhoneComparison = { readonly findings: readonly NoticeFinding[]; readonly doubtful: readonly string[] };

/** Numbers are compared contact by contact: one number may be right for one service and wrong for another. */
export const comparePhones = (c: Comparison): PhoneComparison => {
  const placed = placePhones(c.text, c.version);
  const findings: NoticeFinding[] = [];
  const doubtful: string[] = [];
  for (const contact of c.expected.contacts) {
    const expected = contact.phones.find((phone) => c.expected.phonesInText.has(phone));
    if (expected === undefined) continue;
    const wrong = wrongNumbers(c, contact, placed);
    const isPresent = placed.some((phone) => contact.phones.includes(phone.number));
    const sure = wrong.filter((phone) => c.text.isSharp || !isLikelyMisread(phone.number, expected));
    if (sure.length < wrong.length) doubtful.push(contact.id);
    findings.push(...sure.map((phone) => phoneFinding(c, contact, phone, expected)));
    if (!isPresent && wrong.length === 0) findings.push(...missingNumber(c, contact, expected, doubtful));
  }
  return { findings: distinct(findings), doubtful };
};

const isObsolete = (c: Comparison, contact: NoticeContact, number: string): boolean =>
  c.older(contact.id).some((old) => old.phones.includes(number));

const wrongNumbers = (
  c: Comparison,
  contact: NoticeContact,
  placed: readonly PlacedPhone[],
): readonly PlacedPhone[] => {
  const isPresent = placed.some((phone) => contact.phones.includes(phone.number));
  const belongsElsewhere = (number: string): boolean =>
    c.expected.contacts.some((other) => other.phones.includes(number));
  return placed.filter(
    (phone) =>
      (phone.contact === contact.id || (phone.contact === null && isObsolete(c, contact, phone.number))) &&
      !belongsElsewhere(phone.number) &&
      // Beside the right number only one known to be old is wrong: a second line may be an office's own.
      (!isPresent || isObsolete(c, contact, phone.number)),
  );
};

const phoneFinding = (c: Comparison, contact: NoticeContact, phone: PlacedPhone, expected: string): NoticeFinding => ({
  kind: isObsolete(c, contact, phone.number) ? 'obsolete_phone' : 'wrong_phone',
  contact: contact.id,
  found: phone.number,
  expected,
  page: pageAt(c.text, phone.start)?.page ?? null,
  excerpt: excerptAt(c.text, phone.start),
});

/** On a page read by OCR a number that is not found may only be unread. */
const missingNumber = (
  c: Comparison,
  contact: NoticeContact,
  expected: string,
  doubtful: string[],
): readonly NoticeFinding[] => {
  if (!c.reportsMissing(contact.id)) return [];
  if (!c.text.isSharp) {
    doubtful.push(contact.id);
    return [];
  }
  const page = c.pageOf(contact.id);
  return [{ kind: 'missing_contact', contact: contact.id, found: null, expected, page, excerpt: null }];
};

const distinct = (findings: readonly NoticeFinding[]): readonly NoticeFinding[] =>
  findings.filter(
    (finding, index) => findings.findIndex((f) => f.contact === finding.contact && f.found === finding.found) === index,
  );
