import { formatPhone } from './phone.ts';

const phoneOf = (typed: string): string | undefined => {
  const compact = typed.replaceAll(/[\s.()\u00a0-]/g, '');
  if (/^0[1-9]\d{8}$/.test(compact)) return `+33${compact.slice(1)}`;
  const foreign = compact.replace(/^00/, '+');
  if (/^\+330[1-9]\d{8}$/.test(foreign)) return `+33${foreign.slice(4)}`;
  return /^\+[1-9]\d{6,14}$/.test(foreign) ? foreign : undefined;
};

/**
 * Telephone numbers as people type them, parted by commas or semicolons: `06 12 34 56 78, +33 1 42 00 00 00`.
 *
 * @returns E.164, none for an empty text; undefined when one of them is no number
 */
export const parsePhones = (typed: string): readonly string[] | undefined => {
  const parts = typed.split(/[,;/]/).filter((part) => part.trim() !== '');
  const phones = parts.map(phoneOf).filter((phone) => phone !== undefined);
  return phones.length === parts.length ? [...new Set(phones)] : undefined;
};

/** Numbers as the form shows them. */
export const typedPhones = (phones: readonly string[]): string =>
  phones.map((phone) => formatPhone(phone).replaceAll('\u00a0', ' ')).join(', ');
