import type { Dwelling, Tenant } from '@amont/domain/act/checked-act';

const CIVILITY = { M: 'M.', MME: 'Mme' } as const;

const nameOf = ({ civility, lastName, firstNames }: Tenant): string =>
  [civility === null ? null : CIVILITY[civility], lastName, firstNames].filter(Boolean).join(' ');

/** The people of a household on one line (`Mme LEFEVRE Amélie, M. LEFEVRE Paul`); null when none is named. */
export const peopleText = (tenants: readonly Tenant[]): string | null =>
  tenants.length === 0 ? null : tenants.map(nameOf).join(', ');

/** A dwelling on one line; null when nothing of it is known. */
export const dwellingText = ({ street, complement, postalCode, city }: Dwelling): string | null => {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, complement, town].filter(Boolean).join(', ') || null;
};
