import type { ContactList } from '@amont/contracts/http/outreach';
import { CONTACT_COLUMNS } from './contact-columns.ts';
import { listCsv } from './list-csv.ts';

/** A contact list as CSV: UTF-8 with its mark, `;`, decimal commas, days as DD/MM/YYYY. A list without contacts has its heads. */
export const contactCsv = (list: ContactList): string => listCsv(CONTACT_COLUMNS, list.contacts);
