import { procedureList } from '@amont/contracts/http/procedure';
import { Link, useSearchParams } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { CursorPager } from '../element/cursor-pager.tsx';
import { DataTable } from '../element/data-table.tsx';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCount, formatQuantity } from '../format/number.ts';
import { SECTOR } from '../label/act.ts';
import { STAGE } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';

/** `/procedures`: every procedure, those that moved last first. */
export const ProcedureListPage = () => {
  const [query] = useSearchParams();
  const after = query.get('after');
  const sent = new URLSearchParams({ limit: '50', ...(after && { after }) });
  const procedures = useRemote(`/procedures?${sent}`, procedureList);
  return (
    <Page title="Procédures">
      <RemoteView remote={procedures} loading="Chargement des procédures">
        {({ procedures: rows, total, next }) => (
          <>
            <p role="status">{formatQuantity(total, 'procédure', 'procédures')}</p>
            <DataTable
              caption="Procédures"
              captionHidden
              rows={rows}
              rowKey={(row) => row.id}
              empty="Aucune procédure pour l’instant."
              columns={[
                {
                  title: 'Ménage',
                  header: true,
                  cell: (row) => (
                    <>
                      <Link to={`/procedures/${row.id}`}>{row.household ?? `Procédure ${row.id.slice(0, 8)}`}</Link>
                      {row.demonstration && (
                        <>
                          {' '}
                          <DemonstrationBadge />
                        </>
                      )}
                    </>
                  ),
                },
                { title: 'Étape', cell: (row) => (row.stage ? STAGE[row.stage].one : '–') },
                { title: 'Depuis le', cell: (row) => (row.stageOn ? formatShortDay(row.stageOn) : '–') },
                { title: 'Audience', cell: (row) => (row.hearingOn ? formatShortDay(row.hearingOn) : '–') },
                { title: 'Secteur', cell: (row) => SECTOR[row.sector] },
                { title: 'Code postal', cell: (row) => row.postalCode ?? '–' },
                { title: 'Actes', numeric: true, cell: (row) => formatCount(row.acts) },
              ]}
            />
            <CursorPager label="Pages des procédures" next={next} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
