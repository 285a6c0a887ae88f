import type { OwnContest } from '@amont/contracts/http/contest';
import { DataTable } from '../element/data-table.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatInstant, formatShortDay } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { CONTEST_STATE, pointLabel } from '../label/contest.ts';

const stateOf = ({ outcome }: OwnContest) => CONTEST_STATE[outcome ?? 'open'];

/** What the office contested, and what was answered. */
export const OwnContests = ({ contests }: { readonly contests: readonly OwnContest[] }) => (
  <DataTable
    caption="Vos contestations"
    captionHidden
    rows={contests}
    rowKey={({ id }) => id}
    empty="Vous n’avez contesté aucun constat."
    columns={[
      { title: 'Constat', header: true, cell: ({ point }) => pointLabel(point) },
      {
        title: 'Acte',
        cell: ({ type, servedOn }) =>
          `${type === null ? 'Acte' : ACT_TYPE[type]}${servedOn === null ? '' : `, signifié le ${formatShortDay(servedOn)}`}`,
      },
      { title: 'Contesté le', cell: ({ raisedAt }) => formatInstant(raisedAt) },
      { title: 'État', cell: (row) => <ToneBadge tone={stateOf(row).tone}>{stateOf(row).label}</ToneBadge> },
      { title: 'Réponse', cell: ({ reply }) => reply ?? '–' },
    ]}
  />
);
