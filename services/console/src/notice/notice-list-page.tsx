import { type NoticeRow, noticeList } from '@amont/contracts/http/notice';
import type { ActType } from '@amont/domain/act/act-type';
import { actType } from '@amont/domain/act/act-type';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { useQueryFilter } from '../element/use-query-filter.ts';
import { capital } from '../format/capital.ts';
import { formatInstant } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { Page } from '../layout/page.tsx';
import { NewNoticeForm } from './new-notice-form.tsx';
import { NoticeDraftTable } from './notice-draft-table.tsx';
import { versionPeriod } from './version-period.ts';

const VersionTable = ({ rows }: { readonly rows: readonly NoticeRow[] }) => (
  <PagedTable
    caption="Versions publiées"
    captionHidden
    rows={rows}
    rowKey={({ id }) => id}
    empty="Aucune version ne correspond à ces filtres."
    columns={[
      {
        title: 'Version',
        header: true,
        cell: ({ id, title }) => (
          <>
            <Link to={`/notices/${id}`}>{title}</Link>
            <br />
            <span className="amont-code" translate="no">
              {id}
            </span>
          </>
        ),
      },
      { title: 'Département', cell: ({ departement }) => departement },
      { title: 'Actes', cell: ({ appliesTo }) => appliesTo.map((type) => ACT_TYPE[type]).join(', ') },
      {
        title: 'En vigueur',
        cell: ({ inForceFrom, inForceUntil }) => capital(versionPeriod(inForceFrom, inForceUntil)),
      },
      { title: 'Tolérance', cell: ({ graceDays }) => `${graceDays}\u00a0jours` },
      { title: 'Révision', numeric: true, cell: ({ revision }) => revision },
      {
        title: 'Publiée',
        cell: ({ publishedAt, publishedBy }) => `Le ${formatInstant(publishedAt)}, ${publishedBy}`,
      },
    ]}
  />
);

/** `/notices`: the versions of the notices, those being prepared, and a way to bring a new one in. */
export const NoticeListPage = () => {
  const remote = useRemote('/notices', noticeList);
  const { query, set } = useQueryFilter();
  const departement = query.get('departement') ?? '';
  const type = query.get('acte') ?? '';
  return (
    <Page title="Notices">
      <p>
        Les versions des notices d’information, avec leurs dates&nbsp;: c’est à elles que les notices jointes aux actes
        sont comparées. Le <Link to="/notices/contacts">registre des contacts</Link> dit qui avait quel numéro, et
        quand.
      </p>
      <RemoteView remote={remote} loading="Chargement du registre">
        {({ versions, drafts, registry }) => {
          const departements = [...new Set(versions.map((version) => version.departement))].toSorted();
          const rows = versions.filter(
            (version) =>
              (departement === '' || version.departement === departement) &&
              (type === '' || version.appliesTo.includes(type as ActType)),
          );
          return (
            <>
              {drafts.length > 0 && <NoticeDraftTable drafts={drafts} />}
              <section aria-labelledby="versions">
                <h2 id="versions" className="fr-h4">
                  Versions publiées
                </h2>
                <div className="amont-filters">
                  <Choice
                    label="Département"
                    value={departement}
                    none="Tous"
                    options={departements.map((value) => ({ value, label: value }))}
                    onChange={(value) => set({ departement: value })}
                  />
                  <Choice
                    label="Type d’acte"
                    value={type}
                    none="Tous"
                    options={optionsOf(actType.options, (code) => ACT_TYPE[code])}
                    onChange={(value) => set({ acte: value })}
                  />
                </div>
                <VersionTable rows={rows} />
                <p className="fr-text--sm">Registre n°&nbsp;{registry}.</p>
              </section>
            </>
          );
        }}
      </RemoteView>
      <NewNoticeForm />
    </Page>
  );
};
