import type { NoticeToUse } from '@amont/contracts/http/office-report';
import { DataTable } from '../element/data-table.tsx';
import { formatDay } from '../format/date.ts';
import { formatPhone } from '../format/phone.ts';
import { ACT_TYPE } from '../label/act.ts';

/** The notices to annex from now on, with whom they send people to; their whole text is in the PDF of the report. */
export const NoticesToUse = ({ notices }: { readonly notices: readonly NoticeToUse[] }) => (
  <>
    {notices.map((notice) => (
      <details key={notice.type} className="fr-mb-2w">
        <summary>
          {ACT_TYPE[notice.type]}&nbsp;: version {notice.id}, en vigueur depuis le {formatDay(notice.inForceFrom)}
        </summary>
        <DataTable
          caption={`Contacts de la version ${notice.id}`}
          rows={notice.contacts}
          rowKey={({ label }) => label}
          columns={[
            { title: 'Contact', header: true, cell: ({ label }) => label },
            { title: 'Téléphone', cell: ({ phones }) => phones.map(formatPhone).join(', ') || '–' },
            { title: 'Adresse', cell: ({ addresses }) => addresses.join(' ; ') || '–' },
            { title: 'En ligne', cell: ({ emails, urls }) => [...emails, ...urls].join(', ') || '–' },
          ]}
        />
      </details>
    ))}
  </>
);
