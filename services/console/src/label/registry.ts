import type { RegisterRow } from '@amont/contracts/http/notice';

/** Kinds of facts about a contact, in the words of the register. */
export const FACT_KIND: Readonly<Record<RegisterRow['kind'], string>> = {
  phone: 'Téléphone',
  address: 'Adresse',
  email: 'Courriel',
  url: 'Site',
};

/** The same facts as lists of a version's contact. */
export const FACT_LIST = {
  phones: 'Téléphones',
  addresses: 'Adresses',
  urls: 'Sites',
  emails: 'Courriels',
} as const;
