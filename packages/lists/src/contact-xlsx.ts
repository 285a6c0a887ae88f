import type { ContactList } from '@amont/contracts/http/outreach';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { type CellValue, contactColumns } from './contact-columns.ts';

const FORMATS: Readonly<Record<number, string>> = { 1: '#,##0.0', 2: '#,##0.00' };

const cell = (value: CellValue): Cell => {
  if (value === null) return null;
  switch (value.kind) {
    case 'text':
      // Declared as text: `=HYPERLINK(...)` stays the words it is.
      return { type: String, value: value.text };
    case 'day':
      return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
    case 'number':
      return { type: Number, value: value.number, format: FORMATS[value.decimals] ?? '0' };
  }
};

/** A contact list as a workbook: one sheet named after the week, heads that stay in sight, real dates and numbers. */
export const contactXlsx = (list: ContactList): Promise<Buffer> => {
  const columns = contactColumns([...new Set(list.contacts.map(({ channel }) => channel))]);
  const heads = columns.map(({ head }): Cell => ({ type: String, value: head, fontWeight: 'bold' }));
  const rows = list.contacts.map((contact) => columns.map((column) => cell(column.of(contact))));
  return writeXlsxFile([heads, ...rows], {
    sheet: `Contacts ${list.week}`,
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
  }).toBuffer();
};
