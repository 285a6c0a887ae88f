import type { ContactList } from '@amont/contracts/http/outreach';
import { CONTACT_COLUMNS } from './contact-columns.ts';
import { listXlsx } from './list-xlsx.ts';

/** A contact list as a workbook: one sheet named after the week, heads that stay in sight, real dates and numbers. */
export const contactXlsx = (list: ContactList): Promise<Buffer> =>
  listXlsx(CONTACT_COLUMNS, list.contacts, `Contacts ${list.week}`);
