import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { Comparison } from './comparison.ts';
import { excerptAt, pageAt } from './notice-text.ts';
import { isObsolete, isRight, type PhoneCase } from './phone-case.ts';
import { type PlacedPhone, placePhones } from './place-phones.ts';
import { hasRightNumber } from './right-number.ts';
import { asKnown, isSurelyPrinted } from './surely-printed.ts';
import { hasAddition, wrongNumbers } from './wrong-numbers.ts';

export type PhoneComparison = {
  readonly findings: readonly NoticeFinding[];
  /** Contacts whose number may only be misread. */
  readonly doubtful: readonly string[];
  /** Contacts whose right number has an unknown one beside it: a sticker under which the text still holds the old one. */
  readonly added: readonly string[];
};

const NOTHING: PhoneComparison = { findings: [], doubtful: [], added: [] };

/** Numbers are compared contact by contact: one number may be right for one service and wrong for another. */
export const comparePhones = (c: Comparison): PhoneComparison => {
  const placed = placePhones(c.text, c.version.contactOfShingle).map((phone) => asKnown(c, phone));
  const compared = c.expected.contacts.flatMap((contact) => {
    const expected = contact.phones.find((phone) => c.expected.phonesInText.has(phone));
    return expected === undefined ? [] : [compareContact({ c, contact, expected, placed })];
  });
  return {
    findings: distinct(compared.flatMap((one) => one.findings)),
    doubtful: compared.flatMap((one) => one.doubtful),
    added: compared.flatMap((one) => one.added),
  };
};

const compareContact = (k: PhoneCase): PhoneComparison => {
  const isPresent = hasRightNumber(k);
  const wrong = wrongNumbers(k, isPresent);
  const sure = wrong.filter((phone) => isSurelyPrinted(k, phone));
  if (wrong.length > 0)
    return {
      ...NOTHING,
      findings: sure.map((phone) => phoneFinding(k, phone)),
      doubtful: sure.length < wrong.length && !isPresent ? [k.contact.id] : [],
    };
  return isPresent ? { ...NOTHING, added: hasAddition(k) ? [k.contact.id] : [] } : missingNumber(k);
};

const phoneFinding = (k: PhoneCase, phone: PlacedPhone): NoticeFinding => ({
  kind: isObsolete(k, phone.number) ? 'obsolete_phone' : 'wrong_phone',
  contact: k.contact.id,
  found: phone.number,
  expected: k.expected,
  page: pageAt(k.c.text, phone.start)?.page ?? null,
  excerpt: excerptAt(k.c.text, phone.start),
});

/** On a page read by OCR a number that is not found may only be unread, unless its whole entry is gone. */
const missingNumber = (k: PhoneCase): PhoneComparison => {
  const { c, contact, expected } = k;
  if (!c.reportsMissing(contact.id)) return NOTHING;
  const isSomewhere = k.placed.some((phone) => isRight(k, phone.number));
  if (!c.text.isSharp && (isSomewhere || !c.isGone(contact.id))) return { ...NOTHING, doubtful: [contact.id] };
  const page = c.pageOf(contact.id);
  const finding = { kind: 'missing_contact', contact: contact.id, found: null, expected, page, excerpt: null } as const;
  return { ...NOTHING, findings: [finding] };
};

const distinct = (findings: readonly NoticeFinding[]): readonly NoticeFinding[] =>
  findings.filter(
    (finding, index) => findings.findIndex((f) => f.contact === finding.contact && f.found === finding.found) === index,
  );
