import { type Contest, contestList } from '@amont/contracts/http/contest';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatInstant } from '../format/date.ts';
import { CONTEST_STATE, pointLabel } from '../label/contest.ts';
import { Page } from '../layout/page.tsx';

const stateOf = ({ outcome }: Contest) => CONTEST_STATE[outcome ?? 'open'];

/** `/contestations`: what offices contest, what waits for an answer first. */
export const ContestListPage = () => {
  const remote = useRemote('/contests', contestList);
  return (
    <Page title="Contestations des études" above={[{ label: 'Études', to: '/etudes' }]}>
      <RemoteView remote={remote} loading="Chargement des contestations">
        {({ contests }) => (
          <DataTable
            caption="Contestations, celles sans réponse d’abord"
            captionHidden
            rows={contests}
            rowKey={({ id }) => id}
            empty="Aucune étude n’a contesté de constat."
            columns={[
              {
                title: 'Constat contesté',
                header: true,
                cell: ({ id, point }) => <Link to={`/contestations/${id}`}>{pointLabel(point)}</Link>,
              },
              { title: 'Étude', cell: ({ office }) => office.name },
              { title: 'Contesté le', cell: ({ raisedAt }) => formatInstant(raisedAt) },
              { title: 'État', cell: (row) => <ToneBadge tone={stateOf(row).tone}>{stateOf(row).label}</ToneBadge> },
            ]}
          />
        )}
      </RemoteView>
    </Page>
  );
};
