import type { Office } from '../act/checked-act.ts';

const LEGAL_FORM =
  /\b(selarl|selas|selafa|scp|sas|sasu|sarl|sa|maitre|maitres|me|et associes|associes|commissaires? de justice|huissiers? de justice|office|etude)\b/g;

/**
 * The id under which the acts of one office are counted together: its name without legal form, accents or order of
 * punctuation, and its postal code. Null when no name was read.
 *
 * @example officeIdOf({ name: 'SELARL Exemple & Associés', postalCode: '75011', … }) === 'exemple-75011'
 */
export const officeIdOf = (office: Office): string | null => {
  if (office.name === null) return null;
  const words = office.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(LEGAL_FORM, ' ')
    .replace(/\bet\b/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const slug = words.length > 0 ? words.join('-') : 'sans-nom';
  return office.postalCode ? `${slug}-${office.postalCode}` : slug;
};
