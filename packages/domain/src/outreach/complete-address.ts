import type { Dwelling } from '../act/checked-act.ts';

/** Whether a letter can be sent to a dwelling: a way with a number somewhere in its lines, and a postal code. */
export const isAddressComplete = ({ street, complement, postalCode }: Dwelling): boolean =>
  street !== null &&
  /\p{L}{2}/u.test(street) &&
  /\d/.test(`${street} ${complement ?? ''}`) &&
  /^\d{5}$/.test(postalCode ?? '');
