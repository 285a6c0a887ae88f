import type { RegisteredNoticeView } from '@amont/contracts/http/notice';
import { DataTable } from '../element/data-table.tsx';
import { formatPhone } from '../format/phone.ts';

const lines = (values: readonly string[]) =>
  values.length === 0
    ? '–'
    : values.map((value) => (
        <span key={value} className="amont-compared">
          {value}
        </span>
      ));

/** The contacts of a version, as its text gives them. */
export const NoticeContactTable = ({ contacts }: Pick<RegisteredNoticeView, 'contacts'>) => (
  <DataTable
    caption="Contacts"
    captionHidden
    rows={contacts}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Contact', header: true, cell: ({ label }) => label },
      { title: 'Téléphones', cell: ({ phones }) => lines(phones.map(formatPhone)) },
      { title: 'Adresses', cell: ({ addresses }) => lines(addresses) },
      { title: 'Courriels', cell: ({ emails }) => lines(emails) },
      { title: 'Sites', cell: ({ urls }) => lines(urls) },
    ]}
  />
);
