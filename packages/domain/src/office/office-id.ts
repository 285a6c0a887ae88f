import type { Office } from '../act/checked-act.ts';
import { officeWords } from './office-words.ts';

/**
 * The id of one spelling of an office: its name without legal form, accents or punctuation, and its postal code. Spellings
 * of one office are brought together by `recogniseOffice`; an office has the id of the first spelling it was met under.
 * Null when no name was read.
 *
 * @example officeIdOf({ name: 'SELARL Exemple & Associés', postalCode: '75011', … }) === 'exemple-75011'
 */
export const officeIdOf = (office: Office): string | null => {
  if (office.name === null) return null;
  const words = officeWords(office.name).map((word) => word.toLowerCase());
  const slug = words.length > 0 ? words.join('-') : 'sans-nom';
  return office.postalCode ? `${slug}-${office.postalCode}` : slug;
};
