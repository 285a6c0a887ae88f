import type { ContactList } from '@amont/contracts/http/outreach';
import { type CellValue, contactColumns } from './contact-columns.ts';
import { csvText } from './csv-cell.ts';

const cell = (value: CellValue): string => {
  if (value === null) return '';
  switch (value.kind) {
    case 'text':
      return csvText(value.text);
    case 'day':
      return value.day.split('-').toReversed().join('/');
    case 'number':
      return value.number.toFixed(value.decimals).replace('.', ',');
  }
};

/** A contact list as CSV, with what its teams may see: UTF-8 with its mark, `;`, decimal commas, days as DD/MM/YYYY. A list without contacts has its heads. */
export const contactCsv = (list: ContactList): string => {
  const columns = contactColumns([...new Set(list.contacts.map(({ channel }) => channel))]);
  const heads = columns.map((column) => csvText(column.head));
  const lines = list.contacts.map((contact) => columns.map((column) => cell(column.of(contact))));
  return `\uFEFF${[heads, ...lines].map((line) => line.join(';')).join('\r\n')}\r\n`;
};
