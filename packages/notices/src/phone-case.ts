import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { Comparison } from './comparison.ts';
import type { PlacedPhone } from './place-phones.ts';

/** One contact's number, to be compared with the numbers a notice prints. */
export type PhoneCase = {
  readonly c: Comparison;
  readonly contact: NoticeContact;
  readonly expected: string;
  /** Every number of the notice, each with the contact at whose place it stands. */
  readonly placed: readonly PlacedPhone[];
};

/** Whether a number stands at the contact's place. */
export const isOwn = (k: PhoneCase, phone: PlacedPhone): boolean => phone.contact === k.contact.id;
/** Whether a number is one of the contact's. */
export const isRight = (k: PhoneCase, number: string): boolean => k.contact.phones.includes(number);

/** Whether an older version gave the contact this number. */
export const isObsolete = (k: PhoneCase, number: string): boolean =>
  k.c.older(k.contact.id).some((old) => old.phones.includes(number));

/** Whether the version gives a number at this contact's place without its being the contact's own: a cross-reference. */
export const isReference = (k: PhoneCase, number: string): boolean =>
  k.c.version.numbersOf.get(k.contact.id)?.has(number) === true &&
  (k.c.version.id === k.c.expected.id || isOthers(k, number));

/** Whether the number is, today, another contact's. */
export const isOthers = (k: PhoneCase, number: string): boolean =>
  k.c.expected.contacts.some((other) => other.phones.includes(number));
