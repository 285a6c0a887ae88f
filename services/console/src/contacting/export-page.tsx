import { type ContactExport, contactExports } from '@amont/contracts/http/contact-export';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatInstant, formatShortDay, formatWeek } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { ContactingLinks } from './contacting-links.tsx';

const ABOVE = [{ label: 'Contacts à prendre', to: '/contacts' }] as const;
const FORMATS = { csv: 'CSV', xlsx: 'XLSX', pdf: 'Feuille de visite (PDF)' } as const;

const nameOf = ({ channel, week }: ContactExport): string =>
  [channel === null ? 'Toutes les équipes' : CHANNEL[channel].label, week === null ? null : formatWeek(week)]
    .filter(Boolean)
    .join(', ');

const Files = ({ list }: { readonly list: ContactExport }) =>
  list.expired || list.week === null ? (
    <ToneBadge tone={null}>{list.expired ? 'Expirée' : 'Prise par programme'}</ToneBadge>
  ) : (
    <ul className="fr-raw-list">
      {Object.entries(FORMATS).map(([format, label]) => (
        <li key={format}>
          <a
            className="fr-link fr-link--sm"
            href={`/api/outreach/exports/${list.exportId}/list.${format}`}
            download
            aria-label={`${label}, ${nameOf(list)}`}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );

/** `/contacts/listes`: every list that was made, by whom, until when it may be taken, and who took it. */
export const ExportPage = () => {
  const remote = useRemote('/outreach/exports', contactExports);
  return (
    <Page title="Listes préparées" above={ABOVE}>
      <ContactingLinks />
      <RemoteView remote={remote} loading="Chargement des listes">
        {({ exports }) => (
          <PagedTable
            caption="Listes de contacts préparées"
            captionHidden
            rows={exports}
            rowKey={({ exportId }) => exportId}
            empty="Aucune liste n’a été préparée."
            columns={[
              { title: 'Liste', header: true, cell: nameOf },
              { title: 'Préparée par', cell: ({ author, createdAt }) => `${author}, le ${formatInstant(createdAt)}` },
              { title: 'Contacts', numeric: true, cell: ({ contacts }) => formatCount(contacts) },
              { title: 'Valable jusqu’au', cell: ({ expiresOn }) => formatShortDay(expiresOn) },
              {
                title: 'Téléchargements',
                cell: ({ downloads }) =>
                  downloads.length === 0 ? (
                    'Aucun'
                  ) : (
                    <ul className="fr-raw-list">
                      {downloads.map(({ at, by, format, contacts }) => (
                        <li key={at + format}>
                          {by}, le {formatInstant(at)} ({format}, {formatCount(contacts)})
                        </li>
                      ))}
                    </ul>
                  ),
              },
              { title: 'Fichiers', cell: (list) => <Files list={list} /> },
            ]}
          />
        )}
      </RemoteView>
    </Page>
  );
};
