import { letterRuns } from '@amont/contracts/http/letters';
import { Link } from 'react-router';
import { useReloadWhile } from '../api/use-reload-while.ts';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatShortDay, formatWeek } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { RUN_STATE } from './contacting-words.ts';

/** `/courriers`: the letters made for closed lists, and how far each run is. */
export const LetterRunListPage = () => {
  const remote = useRemote('/letters/runs', letterRuns);
  useReloadWhile(remote.data?.runs.some(({ state }) => state === 'making') ?? false, remote.reload);
  return (
    <Page title="Courriers">
      <p>
        <Link to="/courriers/modeles">Modèles de courriers</Link>
      </p>
      <RemoteView remote={remote} loading="Chargement des courriers">
        {({ runs }) => (
          <PagedTable
            caption="Courriers fabriqués pour les listes arrêtées"
            rows={runs}
            rowKey={({ runId }) => runId}
            empty="Aucun courrier n’a été fabriqué. Arrêtez la liste d’une semaine, à la page « Contacts à prendre »."
            columns={[
              {
                title: 'Courriers',
                header: true,
                cell: ({ runId, channel, week }) => (
                  <Link to={`/courriers/${runId}`}>
                    {CHANNEL[channel].label}, {formatWeek(week)}
                  </Link>
                ),
              },
              { title: 'Datés du', cell: ({ datedOn }) => formatShortDay(datedOn) },
              { title: 'Nombre', numeric: true, cell: ({ letters }) => formatCount(letters) },
              {
                title: 'État',
                cell: ({ state, postedOn }) => (
                  <ToneBadge tone={RUN_STATE[state].tone}>
                    {RUN_STATE[state].label}
                    {postedOn ? ` le ${formatShortDay(postedOn)}` : ''}
                  </ToneBadge>
                ),
              },
            ]}
          />
        )}
      </RemoteView>
    </Page>
  );
};
