import type { ContactList } from '@amont/contracts/http/outreach';
import { contactColumns } from './contact-columns.ts';
import { listXlsx } from './list-xlsx.ts';

/** A contact list as a workbook, with what its teams may see: one sheet named after the week, heads that stay in sight, real dates and numbers. */
export const contactXlsx = (list: ContactList): Promise<Buffer> => {
  const columns = contactColumns([...new Set(list.contacts.map(({ channel }) => channel))]);
  return listXlsx(columns, list.contacts, `Contacts ${list.week}`);
};
