import { pageAt } from './notice-text.ts';
import { isObsolete, isOthers, isOwn, isReference, isRight, type PhoneCase } from './phone-case.ts';
import { NAMED_WEIGHT, type PlacedPhone } from './place-phones.ts';

/** The act's own office prints its number in its headers and footers: only just after a service's name is it given as that service's. */
const isOfOffice = (k: PhoneCase, phone: PlacedPhone): boolean =>
  phone.weight < NAMED_WEIGHT && (k.c.numbersOfAct.has(phone.number) || isRunning(k, phone.number));

const isRunning = (k: PhoneCase, number: string): boolean =>
  new Set(k.placed.filter((phone) => phone.number === number).map((phone) => pageAt(k.c.text, phone.start)?.page))
    .size > 1;

/** Numbers that stand where a contact's should and are not its own; beside the right one, only those known to be old. */
export const wrongNumbers = (k: PhoneCase, isPresent: boolean): readonly PlacedPhone[] => {
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

/** Whether a number that nobody knows stands beside the contact's right one: a sticker may hide what the text still holds. */
export const hasAddition = (k: PhoneCase): boolean =>
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
