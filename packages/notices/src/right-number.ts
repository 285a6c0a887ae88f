import { isOwn, isRight, type PhoneCase } from './phone-case.ts';
import type { PlacedPhone } from './place-phones.ts';

/**
 * A contact has its right number when it stands at its place, or once more elsewhere than the version prints it: then its
 * surroundings were too badly read, or too much rearranged, to tell whose it is.
 */
export const hasRightNumber = (k: PhoneCase): boolean =>
  k.placed.some((phone) => isOwn(k, phone) && isRight(k, phone.number)) ||
  elsewhere(k, k.placed) > elsewhere(k, k.c.version.placedPhones);

/** At another's place only where that one has its own number too: else the two may be swapped. */
const elsewhere = (k: PhoneCase, placed: readonly PlacedPhone[]): number =>
  placed.filter(
    (phone) =>
      isRight(k, phone.number) &&
      !isOwn(k, phone) &&
      (phone.contact === null || hasItsOwn(k, phone.contact, phone.number)),
  ).length;

const hasItsOwn = (k: PhoneCase, other: string, number: string): boolean => {
  const numbers = k.c.version.numbersOf.get(other);
  if (numbers === undefined) return false;
  return k.placed.some((phone) => phone.contact === other && phone.number !== number && numbers.has(phone.number));
};
