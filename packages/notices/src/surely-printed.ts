import type { Comparison } from './comparison.ts';
import { isPrintedSo, wordErrorRate } from './misreading.ts';
import { figureConfidence } from './notice-text.ts';
import { isObsolete, isOthers, type PhoneCase } from './phone-case.ts';
import { NAMED_WEIGHT, type PlacedPhone } from './place-phones.ts';

/** A number one misreading away from one that its contact had before is that one: an invented number so near is less likely. */
export const asKnown = (c: Comparison, phone: PlacedPhone): PlacedPhone => {
  if (c.text.isSharp || phone.contact === null) return phone;
  const errorRate = wordErrorRate(c.errorRate, figureConfidence(c.text, phone.start, phone.end));
  const current = c.expected.contacts.find((contact) => contact.id === phone.contact)?.phones ?? [];
  const known = [...c.older(phone.contact).flatMap((old) => old.phones), ...current];
  if (known.includes(phone.number)) return phone;
  const likely = [...new Set(known)].filter((number) => !isPrintedSo(phone.number, number, errorRate, false));
  const [only, ...others] = likely;
  return only !== undefined && others.length === 0 && !current.includes(only) ? { ...phone, number: only } : phone;
};

/** Where the contact that has this number has no number at its own place, its name is unread, not its number misused. */
const isMisplaced = (k: PhoneCase, number: string): boolean =>
  k.c.expected.contacts.some(
    (other) => other.phones.includes(number) && !k.placed.some((phone) => phone.contact === other.id),
  );

/** Whether a number that is not the expected one is printed so, and not misread, nor another contact's whose name is unread. */
export const isSurelyPrinted = (k: PhoneCase, { number, start, end, isRunOn, weight }: PlacedPhone): boolean => {
  if (k.c.text.isSharp) return true;
  if (isRunOn) return false;
  const errorRate = wordErrorRate(k.c.errorRate, figureConfidence(k.c.text, start, end));
  if (isOthers(k, number) && (weight < NAMED_WEIGHT || isMisplaced(k, number))) return false;
  const isKnown = isObsolete(k, number) || isOthers(k, number);
  return k.contact.phones.every((expected) => isPrintedSo(number, expected, errorRate, isKnown));
};
