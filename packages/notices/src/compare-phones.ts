import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { Comparison } from './comparison.ts';
import { isPrintedSo, wordErrorRate } from './misreading.ts';
import { excerptAt, figureConfidence, pageAt } from './notice-text.ts';
import { type PlacedPhone, placePhones } from './place-phones.ts';

/** A dozen shingles of a contact's entry end within a word of the number. */
const NAMED_WEIGHT = 2.5;

export type PhoneComparison = {
  readonly findings: readonly NoticeFinding[];
  /** Contacts whose number may only be misread. */
  readonly doubtful: readonly string[];
  /** Contacts whose right number has an unknown one beside it: a sticker under which the text still holds the old one. */
  readonly added: readonly string[];
};

const NOTHING: PhoneComparison = { findings: [], doubtful: [], added: [] };

type Contact = {
  readonly c: Comparison;
  readonly contact: NoticeContact;
  readonly expected: string;
  readonly placed: readonly PlacedPhone[];
};

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

/** A number one misreading away from one that its contact had before is that one: an invented number so near is less likely. */
const asKnown = (c: Comparison, phone: PlacedPhone): PlacedPhone => {
  if (c.text.isSharp || phone.contact === null) return phone;
  const errorRate = wordErrorRate(c.errorRate, figureConfidence(c.text, phone.start, phone.end));
  const current = c.expected.contacts.find((contact) => contact.id === phone.contact)?.phones ?? [];
  const known = [...c.older(phone.contact).flatMap((old) => old.phones), ...current];
  if (known.includes(phone.number)) return phone;
  const likely = [...new Set(known)].filter((number) => !isPrintedSo(phone.number, number, errorRate, false));
  const [only, ...others] = likely;
  return only !== undefined && others.length === 0 && !current.includes(only) ? { ...phone, number: only } : phone;
};

const compareContact = (k: Contact): PhoneComparison => {
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

const isOwn = (k: Contact, phone: PlacedPhone): boolean => phone.contact === k.contact.id;
const isRight = (k: Contact, number: string): boolean => k.contact.phones.includes(number);

/**
 * A contact has its right number when it stands at its place, or once more elsewhere than the version prints it: then its
 * surroundings were too badly read, or too much rearranged, to tell whose it is.
 */
const hasRightNumber = (k: Contact): boolean =>
  k.placed.some((phone) => isOwn(k, phone) && isRight(k, phone.number)) ||
  elsewhere(k, k.placed) > elsewhere(k, k.c.version.placedPhones);

/** At another's place only where that one has its own number too: else the two may be swapped. */
const elsewhere = (k: Contact, placed: readonly PlacedPhone[]): number =>
  placed.filter(
    (phone) =>
      isRight(k, phone.number) &&
      !isOwn(k, phone) &&
      (phone.contact === null || hasItsOwn(k, phone.contact, phone.number)),
  ).length;

const hasItsOwn = (k: Contact, other: string, number: string): boolean => {
  const numbers = k.c.version.numbersOf.get(other);
  if (numbers === undefined) return false;
  return k.placed.some((phone) => phone.contact === other && phone.number !== number && numbers.has(phone.number));
};

const isObsolete = (k: Contact, number: string): boolean =>
  k.c.older(k.contact.id).some((old) => old.phones.includes(number));

/** Whether the version gives a number at this contact's place without its being the contact's own: a cross-reference. */
const isReference = (k: Contact, number: string): boolean =>
  k.c.version.numbersOf.get(k.contact.id)?.has(number) === true &&
  (k.c.version.id === k.c.expected.id || isOthers(k, number));

const isOthers = (k: Contact, number: string): boolean =>
  k.c.expected.contacts.some((other) => other.phones.includes(number));

const hasAddition = (k: Contact): boolean =>
  k.placed.some(
    (phone) =>
      isOwn(k, phone) &&
      phone.weight >= NAMED_WEIGHT &&
      phone.number.startsWith('+') &&
      !isRight(k, phone.number) &&
      !isReference(k, phone.number) &&
      !isOthers(k, phone.number) &&
      !isOfOffice(k, phone) &&
      !k.c.numbersOfAct.has(phone.number),
  );

const wrongNumbers = (k: Contact, isPresent: boolean): readonly PlacedPhone[] => {
  const wrong = k.placed.filter(
    (phone) =>
      (isOwn(k, phone) || (phone.contact === null && isObsolete(k, phone.number))) &&
      !isRight(k, phone.number) &&
      !isOfOffice(k, phone) &&
      !isReference(k, phone.number),
  );
  const obsolete = wrong.filter((phone) => isObsolete(k, phone.number) && !isOthers(k, phone.number));
  // Beside the right number only one known to be old is wrong: a second line may be an office's own.
  if (isPresent || obsolete.length > 0) return obsolete;
  return wrong.toSorted((a, b) => b.weight - a.weight).slice(0, k.contact.phones.length);
};

/** The act's own office prints its number in its headers and footers: only just after a service's name is it given as that service's. */
const isOfOffice = (k: Contact, phone: PlacedPhone): boolean =>
  phone.weight < NAMED_WEIGHT && (k.c.numbersOfAct.has(phone.number) || isRunning(k, phone.number));

const isRunning = (k: Contact, number: string): boolean =>
  new Set(k.placed.filter((phone) => phone.number === number).map((phone) => pageAt(k.c.text, phone.start)?.page))
    .size > 1;

/** Where the contact that has this number has no number at its own place, its name is unread, not its number misused. */
const isMisplaced = (k: Contact, number: string): boolean =>
  k.c.expected.contacts.some(
    (other) => other.phones.includes(number) && !k.placed.some((phone) => phone.contact === other.id),
  );

const isSurelyPrinted = (k: Contact, { number, start, end, isRunOn }: PlacedPhone): boolean => {
  if (k.c.text.isSharp) return true;
  if (isRunOn) return false;
  const errorRate = wordErrorRate(k.c.errorRate, figureConfidence(k.c.text, start, end));
  if (isOthers(k, number) && isMisplaced(k, number)) return false;
  const isKnown = isObsolete(k, number) || isOthers(k, number);
  return k.contact.phones.every((expected) => isPrintedSo(number, expected, errorRate, isKnown));
};

const phoneFinding = (k: Contact, phone: PlacedPhone): NoticeFinding => ({
  kind: isObsolete(k, phone.number) ? 'obsolete_phone' : 'wrong_phone',
  contact: k.contact.id,
  found: phone.number,
  expected: k.expected,
  page: pageAt(k.c.text, phone.start)?.page ?? null,
  excerpt: excerptAt(k.c.text, phone.start),
});

/** On a page read by OCR a number that is not found may only be unread, unless its whole entry is gone. */
const missingNumber = (k: Contact): PhoneComparison => {
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
