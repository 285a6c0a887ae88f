import type { ContactList } from '@amont/contracts/http/outreach';
import { contactColumns } from './contact-columns.ts';
import { listCsv } from './list-csv.ts';

/** A contact list as CSV, with what its teams may see: UTF-8 with its mark, `;`, decimal commas, days as DD/MM/YYYY. A list without contacts has its heads. */
export const contactCsv = (list: ContactList): string =>
  listCsv(contactColumns([...new Set(list.contacts.map(({ channel }) => channel))]), list.contacts);
