import { type OfficeRow, officeList } from '@amont/contracts/http/office';
import { ToggleSwitch } from '@codegouvfr/react-dsfr/ToggleSwitch';
import { Link } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCount, formatQuantity, formatShare } from '../format/number.ts';
import { Page } from '../layout/page.tsx';

export const officePath = (id: string): string => `/etudes/${encodeURIComponent(id)}`;

const reportState = ({ reports, address }: OfficeRow): string => {
  if (reports === 'declined') return 'Refusés par l’étude';
  return address ? 'Par courriel' : 'Pas d’adresse';
};

const OfficeTable = ({ offices }: { readonly offices: readonly OfficeRow[] }) => (
  <DataTable
    caption="Études, par nombre d’actes reçus"
    rows={offices}
    rowKey={({ id }) => id}
    empty="Aucun acte n’a encore été reçu d’une étude."
    columns={[
      { title: 'Étude', header: true, cell: ({ id, name }) => <Link to={officePath(id)}>{name}</Link> },
      { title: 'Code postal', cell: ({ postalCode }) => postalCode ?? '–' },
      { title: 'Actes', numeric: true, cell: ({ acts }) => formatCount(acts) },
      { title: 'Conformité sur un an', numeric: true, cell: ({ complianceRate }) => formatShare(complianceRate, 0) },
      {
        title: 'Dernier acte',
        numeric: true,
        cell: ({ lastServedOn }) => (lastServedOn ? formatShortDay(lastServedOn) : '–'),
      },
      { title: 'Rapports', cell: reportState },
      {
        title: 'À voir',
        cell: ({ maybe, openContests }) => (
          <>
            {maybe.length > 0 && <ToneBadge tone="warning">Peut-être la même qu’une autre</ToneBadge>}{' '}
            {openContests > 0 && (
              <ToneBadge tone="info">{formatQuantity(openContests, 'contestation', 'contestations')}</ToneBadge>
            )}
            {maybe.length + openContests === 0 && '–'}
          </>
        ),
      },
    ]}
  />
);

/** `/etudes`: the offices whose acts were received, and whether reports give the median of all of them. */
export const OfficeListPage = () => {
  const remote = useRemote('/offices', officeList);
  const { run, busy, problem } = useAction(async (median: boolean) => {
    await request('/report-settings', null, { method: 'PUT', body: { median } });
    reloadSoon(remote.reload);
  });
  return (
    <Page title="Études">
      <p>
        Les écritures d’un même nom sont réunies d’elles-mêmes quand c’est sûr&nbsp;; le doute est laissé à une
        personne, sur la page de l’étude. <Link to="/contestations">Contestations des études</Link>,{' '}
        <Link to="/notices-en-chiffres">notices en chiffres</Link>, <Link to="/messages">messages envoyés</Link>.
      </p>
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Chargement des études">
        {({ offices, median }) => (
          <>
            <ToggleSwitch
              label="Donner aux études la médiane parisienne, sans nommer personne"
              helperText="À partir de cinq études d’au moins cinq actes chacune."
              checked={median}
              disabled={busy}
              showCheckedHint={false}
              onChange={(checked) => void run(checked)}
            />
            <OfficeTable offices={offices} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
